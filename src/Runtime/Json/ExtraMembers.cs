using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Keeps the members of a JSON object that the model does not know, in order, so that writing gives them back.</summary>
/// <remarks>Costs one null reference while there are none. A mutable struct: keep it in a field, not in a property.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ExtraMembers
{
    // A dictionary that nothing is ever removed from enumerates in the order of insertion.
    private Dictionary<string, BinaryData>? _members;

    /// <summary>Gets whether there are none.</summary>
    public readonly bool IsEmpty => _members is null;

    /// <summary>Gets the members as JSON text by name; empty when there are none.</summary>
    public readonly IReadOnlyDictionary<string, BinaryData> Members => _members is null ? Undefined.Map<BinaryData>() : _members;

    /// <summary>Keeps a copy of a member; of equal names the last value counts.</summary>
    /// <param name="name">The unescaped UTF-8 name.</param>
    /// <param name="reader">The reader, on the first token of the value; afterwards on the last one.</param>
    /// <exception cref="JsonException">The value's JSON is malformed.</exception>
    public void Keep(scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader)
    {
        _members ??= new Dictionary<string, BinaryData>(StringComparer.Ordinal);
        _members[JsonReading.NameText(name)] = JsonReading.Any(ref reader);
    }

    /// <summary>Writes the members into the object that the writer is in.</summary>
    /// <param name="writer">The writer, inside an object.</param>
    public readonly void Write(Utf8JsonWriter writer)
    {
        if (_members is null)
        {
            return;
        }

        foreach (KeyValuePair<string, BinaryData> member in _members)
        {
            writer.WritePropertyName(member.Key);
            writer.WriteRawValue(member.Value.ToMemory().Span, skipInputValidation: true);
        }
    }
}
