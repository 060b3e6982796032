using System.Collections.Generic;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Arrays, maps, and values that may be null.</content>
public static partial class JsonWriting
{
    /// <summary>Writes items as an array.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="items">The items, or null.</param>
    /// <param name="item">Writes an item.</param>
    public static void List<T>(Utf8JsonWriter writer, IEnumerable<T>? items, JsonWrite<T> item)
    {
        if (items is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartArray();
        switch (items)
        {
            case T[] array:
                foreach (T value in array)
                {
                    item(writer, value);
                }

                break;
            case IReadOnlyList<T> list:
                // By index, so that no enumerator is allocated.
                for (int i = 0; i < list.Count; i++)
                {
                    item(writer, list[i]);
                }

                break;
            default:
                foreach (T value in items)
                {
                    item(writer, value);
                }

                break;
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes members as an object.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="members">The members by name, or null.</param>
    /// <param name="value">Writes a value.</param>
    public static void Map<T>(Utf8JsonWriter writer, IEnumerable<KeyValuePair<string, T>>? members, JsonWrite<T> value)
    {
        if (members is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        // By the class that is behind the interface, so that no enumerator is allocated.
        if ((members as ChangeTrackingMap<T>)?.Current is { } dictionary || (dictionary = members as Dictionary<string, T>) is not null)
        {
            foreach (KeyValuePair<string, T> member in dictionary)
            {
                writer.WritePropertyName(member.Key);
                value(writer, member.Value);
            }
        }
        else
        {
            foreach (KeyValuePair<string, T> member in members)
            {
                writer.WritePropertyName(member.Key);
                value(writer, member.Value);
            }
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes a value, or JSON null for none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="write">Writes a value that is not null.</param>
    public static void NullableValue<T>(Utf8JsonWriter writer, T? value, JsonWrite<T> write)
        where T : struct
    {
        if (value is { } present)
        {
            write(writer, present);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    /// <summary>Writes a value, or JSON null for none.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="write">Writes a value that is not null.</param>
    public static void NullableReference<T>(Utf8JsonWriter writer, T? value, JsonWrite<T> write)
        where T : class
    {
        if (value is not null)
        {
            write(writer, value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
