using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;

namespace Typewright.Runtime;

/// <summary>Reads XML of any shape as what <see cref="LooseJson"/> makes of JSON: texts,
/// and objects with the elements inside as members.</summary>
internal static class LooseXml
{
    private const int MaxItems = 100;

    /// <summary>Reads an XML text.</summary>
    /// <returns>What is in the root element; null for a page of HTML and for what is no XML.</returns>
    public static object? Read(ReadOnlySpan<byte> body)
    {
        // Only a text that begins like XML is tried; a byte order mark is three bytes.
        if (body.Slice(0, Math.Min(body.Length, 64)).IndexOf((byte)'<') < 0)
        {
            return null;
        }

        try
        {
            return ElementReader.Read(
                new MemoryStream(body.ToArray()),
                JsonCharacters.IsUtf8(body) ? Encoding.UTF8 : null,
                static reader => reader.Name.Equals("html", StringComparison.OrdinalIgnoreCase) ? null : Element(reader));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static object Element(ElementReader reader)
    {
        Dictionary<string, object?> members = new(StringComparer.OrdinalIgnoreCase);
        reader.Enter();
        while (reader.NextElement())
        {
            string name = reader.Name;
            object value = Element(reader);
            members[name] = members.TryGetValue(name, out object? first) ? More(first, value) : value;
        }

        return members.Count == 0 ? reader.Content.Trim() : members;
    }

    // Elements of one name are a list, of which the first ones are enough to tell what is wrong.
    private static object?[] More(object? first, object value) => first switch
    {
        object?[] { Length: >= MaxItems } several => several,
        object?[] several => [.. several, value],
        _ => [first, value],
    };
}
