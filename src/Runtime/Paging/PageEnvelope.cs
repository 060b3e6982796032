using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Typewright;

/// <summary>Reads the items and the token of a page in one pass over its bytes, whatever the order of the members.</summary>
internal sealed class PageEnvelope
{
    private readonly byte[][] _items;
    private readonly byte[][]? _next;

    /// <summary>Creates the envelope from the places of its items and of its token, if it has one.</summary>
    public PageEnvelope(string items, string? next)
    {
        _items = Segments(items);
        _next = next is null ? null : Segments(next);
    }

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
            Walk(ref reader, 0, _items, _next, item, ref found);
        }

        JsonDocumentText.End(ref reader);
        return found;
    }

    private static void Walk<T>(
        ref Utf8JsonReader reader, int depth, byte[][]? toItems, byte[][]? toNext, JsonRead<T> item, ref PageContent<T> found)
    {
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            byte[][]? itemsBelow = Leads(toItems, depth, name);
            byte[][]? nextBelow = Leads(toNext, depth, name);
            if (itemsBelow?.Length == depth + 1)
            {
                found.ReadItems(ref reader, item);
            }
            else if (nextBelow?.Length == depth + 1)
            {
                found.Next = Token(ref reader);
            }
            else if (reader.TokenType == JsonTokenType.StartObject && (itemsBelow ?? nextBelow) is not null)
            {
                Walk(ref reader, depth + 1, itemsBelow, nextBelow, item, ref found);
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
        _ => JsonReading.String(ref reader),
    };

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
}
