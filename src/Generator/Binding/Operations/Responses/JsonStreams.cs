using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>
/// Answers that come item by item: in a media type of their own, or line by line behind that of JSON, where the document describes
/// an item.
/// </summary>
internal static class JsonStreams
{
    // Kubernetes: application/json;stream=watch.
    private const string Mark = "stream=";

    /// <summary>Whether a media type of JSON holds items, and never one value.</summary>
    public static bool IsOfItems(MediaType media) => IsJson(media) && media is { ItemSchema: not null, Schema: null };

    /// <summary>The media types of an answer in one piece, or all where there is none.</summary>
    public static IReadOnlyList<MediaType> Whole(IReadOnlyList<MediaType> content)
    {
        List<MediaType> whole = [.. content.Where(static media => !IsOfItems(media))];
        return whole.Count > 0 ? whole : content;
    }

    /// <summary>The media types of an answer that comes item by item; none where it does not.</summary>
    /// <param name="content">The media types.</param>
    /// <param name="operation">The operation, which may say what an item is.</param>
    public static IReadOnlyList<MediaType> Streamed(IReadOnlyList<MediaType> content, Operation operation)
    {
        List<MediaType> json = [.. content.Where(IsJson)];
        IReadOnlyList<MediaType>[] ways =
        [
            [.. content.Where(static media => MediaTypes.IsStream(media.Name))],
            [.. json.Where(static media => media.ItemSchema is not null)],
            operation.StreamItem is null ? [] : [.. json.Where(IsMarked)],
            operation.StreamItem is null ? [] : json,
        ];
        return ways.FirstOrDefault(static way => way.Count > 0) ?? [];
    }

    private static bool IsJson(MediaType media) => MediaTypes.ResponseKindOf(media.Name) == ResponseKind.Json;

    private static bool IsMarked(MediaType media) => media.Name.IndexOf(Mark, StringComparison.OrdinalIgnoreCase) >= 0;
}
