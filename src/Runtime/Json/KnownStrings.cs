using System.ComponentModel;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads strings, giving the instance that was known beforehand instead of a new string each time.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownStrings
{
    private readonly string[] _values;
    private readonly Utf8Table _table;

    /// <summary>Creates the set of known values.</summary>
    /// <param name="values">The values.</param>
    public KnownStrings(params string[] values)
    {
        Guard.NotNull(values, nameof(values));
        _values = values;
        _table = new Utf8Table(values);
    }

    /// <summary>Reads a string.</summary>
    /// <param name="reader">The reader, on the value.</param>
    /// <returns>The shared instance of a known value, a new string for any other one, null for JSON null.</returns>
    /// <exception cref="JsonException">The value is neither a string nor null.</exception>
    public string? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && !reader.ValueIsEscaped)
        {
            int found = _table.Find(reader.ValueSpan);
            if (found >= 0)
            {
                return _values[found];
            }
        }

        return JsonReading.String(ref reader);
    }
}
