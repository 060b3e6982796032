using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads and writes an enumeration whose values are strings on the wire.</summary>
/// <remarks>
/// A text that the enumeration does not define never throws. It becomes a negative value that the enumeration does not
/// define either, another one for each text and the same one throughout the process; writing that value gives the text
/// back. After <c>1,000</c> such texts for one enumeration all further ones share the value <see cref="int.MinValue"/>,
/// whose text is not known, so that a hostile service cannot fill the memory.
/// </remarks>
/// <typeparam name="T">The enumeration, with <see cref="int"/> under it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ClosedEnum<T>
    where T : struct, Enum
{
    private readonly T[] _values;
    private readonly Utf8Table _table;
    private readonly Dictionary<T, (string Text, JsonEncodedText Json)> _texts = [];

    /// <summary>Creates the table of the values.</summary>
    /// <param name="values">The text of each value on the wire.</param>
    public ClosedEnum(params (string Text, T Value)[] values)
    {
        Guard.NotNull(values, nameof(values));
        _values = new T[values.Length];
        string[] texts = new string[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            (texts[i], _values[i]) = values[i];
            _texts[_values[i]] = (texts[i], JsonEncodedText.Encode(texts[i], JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        }

        _table = new Utf8Table(texts);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The value of the text; an undefined negative one for an unknown text.</returns>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonFailure.Expected("a string", ref reader);
        }

        int found = _table.Find(JsonText.Utf8(ref reader));
        return found >= 0 ? _values[found] : UnknownEnumTexts<T>.ValueOf(JsonText.Get(ref reader));
    }

    /// <summary>Finds the value of a text that comes from elsewhere than JSON, such as a header.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value of the text; an undefined negative one for an unknown text.</returns>
    public T Value(string text)
    {
        Guard.NotNull(text, nameof(text));
        int found = _table.Find(System.Text.Encoding.UTF8.GetBytes(text));
        return found >= 0 ? _values[found] : UnknownEnumTexts<T>.ValueOf(text);
    }

    /// <summary>Writes a value as its text.</summary>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither defined nor one that was read.</exception>
    public void Write(Utf8JsonWriter writer, T value)
    {
        Guard.NotNull(writer, nameof(writer));
        if (_texts.TryGetValue(value, out (string Text, JsonEncodedText Json) known))
        {
            writer.WriteStringValue(known.Json);
        }
        else
        {
            writer.WriteStringValue(UnknownEnumTexts<T>.TextOf(value));
        }
    }

    /// <summary>Gets the text of a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its text on the wire.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither defined nor one that was read.</exception>
    public string Text(T value)
        => _texts.TryGetValue(value, out (string Text, JsonEncodedText Json) known) ? known.Text : UnknownEnumTexts<T>.TextOf(value);
}
