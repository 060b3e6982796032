using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>The path and the query of a request without their escapes, which clients set in different ways.</summary>
internal sealed class RequestTarget
{
    private readonly string[] _segments;

    private RequestTarget(IEnumerable<string> segments, IReadOnlyDictionary<string, string> query)
    {
        _segments = [.. segments.Select(Uri.UnescapeDataString)];
        Query = query;
    }

    public string Path => string.Join('/', _segments);

    public IReadOnlyDictionary<string, string> Query { get; }

    public static RequestTarget Of(Uri uri) => new(uri.AbsolutePath.Split('/'), Parse(uri.Query));

    /// <summary>Tells whether the exchange has this target. A moment in the query may be written in any of its ways.</summary>
    public bool IsOf(Exchange exchange)
    {
        return _segments.SequenceEqual(exchange.Path.Split('/').Select(Uri.UnescapeDataString))
            && Query.Count == exchange.Query.Count
            && Query.All(parameter => exchange.Query.TryGetValue(parameter.Key, out string? value)
                && JsonMeaning.IsSameText(value, parameter.Value));
    }

    private static Dictionary<string, string> Parse(string query) =>
        query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(parameter => parameter.Split('=', 2))
            .ToDictionary(pair => Uri.UnescapeDataString(pair[0]), pair => Uri.UnescapeDataString(pair[1]));
}
