using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The addresses that chat puts into its answers, and the pages they link.</summary>
internal static class ChatLinks
{
    /// <summary>
    /// The headers of an answer that created something. Like the service's, the location is on another host than the one called,
    /// so that a client that follows it is found out.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Location(ChatThread thread, string suffix = "") => new Dictionary<string, string>
    {
        ["Location"] = $"https://chat.emulator.invalid/chat/threads/{thread.Id.Replace(":", "%3A", StringComparison.Ordinal)}{suffix}",
    };

    /// <summary>A page and, when there is more, the link to the next one.</summary>
    public static JsonObject Page(IEnumerable<JsonNode> items, string? nextLink) =>
        new JsonObject { ["value"] = JsonMembers.ToArray(items) }.With("nextLink", nextLink);

    /// <summary>A page of a list that is paged by a number of items to skip.</summary>
    public static JsonObject SkippingPage<T>(Call call, IReadOnlyCollection<T> items, int defaultSize, Func<T, JsonNode> toJson)
    {
        int size = call.PageSize(defaultSize);
        int skip = call.Number("skip") ?? 0;
        string? next = items.Count - skip > size ? Next(call, ("skip", $"{skip + size}")) : null;
        return Page(items.Skip(skip).Take(size).Select(toJson), next);
    }

    /// <summary>
    /// A next link: the given parameters, the page size if one was asked for, and the version. The thread id stays
    /// unescaped.
    /// </summary>
    public static string Next(Call call, params IEnumerable<(string Name, string Value)> parameters)
    {
        List<(string Name, string Value)> all = [.. parameters];
        if (call.Query("maxPageSize") is { } size)
        {
            all.Add(("maxPageSize", size));
        }

        all.Add(("api-version", call.Version.Text));
        return $"{call.BaseAddress}{call.Path}?{string.Join('&', all.Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value)}"))}";
    }
}
