using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads the items and the token of a page in one pass over its bytes, whatever the order of the members.</summary>
internal sealed class PageEnvelope
{
    private readonly byte[][] _items;
    private readonly byte[][]? _next;
    private readonly byte[][]? _end;
    private readonly RelatedLink? _link;

    /// <summary>Creates the envelope from the places of its items, and of its token and of what says that it was the last, if it has
    /// those.</summary>
    /// <param name="items">The place of the items.</param>
    /// <param name="next">The place of the token.</param>
    /// <param name="end">The place of what says that it was the last.</param>
    /// <param name="link">Which of a list of links is the token; null where it is no list.</param>
    public PageEnvelope(string items, string? next, string? end = null, RelatedLink? link = null)
        : this(Segments(items), next is null ? null : Segments(next), end is null ? null : Segments(end), link)
    {
    }

    private PageEnvelope(byte[][] items, byte[][]? next, byte[][]? end, RelatedLink? link)
    {
        _items = items;
        _next = next;
        _end = end;
        _link = link;
    }

    /// <summary>Makes the same envelope with another place of what says that it was the last.</summary>
    public PageEnvelope Until(string end) => new(_items, _next, Segments(end), _link);

    /// <summary>Makes the envelope of the same places for pages in XML.</summary>
    public XmlPageEnvelope InXml() => new(Names(_items), _next is null ? null : Names(_next), _end is null ? null : Names(_end));

    /// <summary>Reads the page.</summary>
    /// <exception cref="JsonException">The body is no such page.</exception>
    public PageContent<T> Read<T>(ReadOnlySpan<byte> body, JsonRead<T> item)
    {
        PageContent<T> found = PageContent<T>.Empty;
        Utf8JsonReader reader = JsonDocumentText.Start(body);
        if (_items.Length == 0)
        {
            found.ReadItems(ref reader, item);
        }
        else
        {
            Walk(ref reader, 0, new Paths(_items, _next, _end), item, ref found);
        }

        JsonDocumentText.End(ref reader);
        return found;
    }

    private static string[] Names(byte[][] path) => Array.ConvertAll(path, Encoding.UTF8.GetString);

    private void Walk<T>(ref Utf8JsonReader reader, int depth, Paths paths, JsonRead<T> item, ref PageContent<T> found)
    {
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            Paths below = new(Leads(paths.Items, depth, name), Leads(paths.Next, depth, name), Leads(paths.End, depth, name));
            if (below.Items?.Length == depth + 1)
            {
                found.ReadItems(ref reader, item);
            }
            else if (below.Next?.Length == depth + 1)
            {
                found.Next = _link is null ? Token(ref reader) : _link.Next(ref reader);
            }
            else if (below.End?.Length == depth + 1)
            {
                found.Signal = Signal(ref reader);
            }
            else if (reader.TokenType == JsonTokenType.StartObject && (below.Items ?? below.Next ?? below.End) is not null)
            {
                Walk(ref reader, depth + 1, below, item, ref found);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private static byte[][]? Leads(byte[][]? path, int depth, ReadOnlySpan<byte> name)
        => path is not null && name.SequenceEqual(path[depth]) ? path : null;

    private static string? Token(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Number => JsonText.Raw(ref reader),
        // Some services print "no more" as false.
        JsonTokenType.False => null,
        JsonTokenType.True => "true",
        JsonTokenType.StartObject => Linked(ref reader),
        _ => JsonReading.String(ref reader),
    };

    // Where a link may be a text or an object, as in JSON:API, the object has the text.
    private static string? Linked(ref Utf8JsonReader reader)
    {
        Utf8JsonReader whole = reader;
        bool isLink = false;
        string? link = null;
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("href"u8))
            {
                isLink = true;
                link = JsonReading.String(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        // Any other object is no link, and is told as that.
        return isLink ? link : JsonReading.String(ref whole);
    }

    // What is neither a truth value nor a number says nothing.
    private static string? Signal(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.True:
                return "true";
            case JsonTokenType.False:
                return "false";
            case JsonTokenType.Number:
                return JsonText.Raw(ref reader);
            default:
                reader.Skip();
                return null;
        }
    }

    /// <summary>Takes a place apart into the names that lead to it.</summary>
    internal static byte[][] Segments(string place)
    {
        if (place.Length == 0)
        {
            return [];
        }

        if (place[0] != '/')
        {
            return [Encoding.UTF8.GetBytes(place)];
        }

        List<byte[]> segments = [];
        foreach (string segment in place.Substring(1).Split('/'))
        {
            segments.Add(Encoding.UTF8.GetBytes(segment.Replace("~1", "/").Replace("~0", "~")));
        }

        return [.. segments];
    }

    /// <summary>The names that lead to what is looked for; null for what is not there.</summary>
    private readonly record struct Paths(byte[][]? Items, byte[][]? Next, byte[][]? End);
}
