using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>
/// Writes members of JSON objects, name and value at once, each method the counterpart of the one of the same name in
/// <see cref="JsonReading"/>: a value that is null is left out, so that a member is written in one line.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class JsonMember
{
    /// <summary>Begins a member whose value is written next, if there is one.</summary>
    /// <param name="writer">The writer, inside an object; afterwards behind the name.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null leaves the member out.</param>
    /// <returns>Whether there is a value, which must be written then.</returns>
    public static bool Begin(Utf8JsonWriter writer, ReadOnlySpan<byte> name, [NotNullWhen(true)] object? value)
    {
        if (value is null)
        {
            return false;
        }

        writer.WritePropertyName(name);
        return true;
    }

    /// <summary>Writes a member that is null.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="isNull">Whether it is; otherwise the member is left out.</param>
    public static void Null(Utf8JsonWriter writer, ReadOnlySpan<byte> name, bool isNull)
    {
        if (isNull)
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member with a string, or with null for none.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value, or null.</param>
    public static void StringOrNull(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value) => writer.WriteString(name, value);

    /// <summary>Writes a member with an array.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="items">The items; those of <see cref="Undefined"/> leave the member out, empty ones do not.</param>
    /// <param name="item">Writes an item.</param>
    public static void List<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<T>? items, JsonWrite<T> item)
    {
        if (!Undefined.Is(items))
        {
            writer.WritePropertyName(name);
            JsonWriting.List(writer, items, item);
        }
    }

    /// <summary>Writes a member with an object that is a map.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="writer">The writer, inside an object.</param>
    /// <param name="name">The name.</param>
    /// <param name="members">The members; those of <see cref="Undefined"/> leave the member out, empty ones do not.</param>
    /// <param name="value">Writes a value.</param>
    public static void Map<T>(
        Utf8JsonWriter writer,
        ReadOnlySpan<byte> name,
        IEnumerable<KeyValuePair<string, T>>? members,
        JsonWrite<T> value)
    {
        if (!Undefined.Is(members))
        {
            writer.WritePropertyName(name);
            JsonWriting.Map(writer, members, value);
        }
    }
}
