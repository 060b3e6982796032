using System;
using System.Collections.Generic;

namespace Typewright.Runtime;

/// <content>Elements that hold a list or a map.</content>
public static partial class XmlReading
{
    /// <summary>Reads the items of a list that has an element of its own around them.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="reader">The reader, on the element.</param>
    /// <param name="item">Reads an item.</param>
    /// <returns>The items: every element in it, whatever its name.</returns>
    public static List<T> List<T>(ElementReader reader, XmlRead<T> item)
    {
        Guard.NotNull(reader, nameof(reader));
        Guard.NotNull(item, nameof(item));
        List<T> items = [];
        reader.Enter();
        while (reader.NextElement())
        {
            items.Add(item(reader));
        }

        return items;
    }

    /// <summary>Reads a map, whose keys are the names of the elements.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="reader">The reader, on the element around them.</param>
    /// <param name="value">Reads a value.</param>
    /// <returns>The values; of a name that is there twice, the last one.</returns>
    public static Dictionary<string, T> Map<T>(ElementReader reader, XmlRead<T> value)
    {
        Guard.NotNull(reader, nameof(reader));
        Guard.NotNull(value, nameof(value));
        Dictionary<string, T> members = new(StringComparer.Ordinal);
        reader.Enter();
        while (reader.NextElement())
        {
            string name = reader.Name;
            members[name] = value(reader);
        }

        return members;
    }
}
