using System;
using System.ComponentModel;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads what stands in elements and attributes. Texts mean what they mean in JSON, so the same methods read them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class XmlReading
{
    /// <summary>Reads a text.</summary>
    /// <param name="reader">The reader, on the element or attribute.</param>
    /// <returns>The text as it is.</returns>
    public static string String(ElementReader reader)
    {
        Guard.NotNull(reader, nameof(reader));
        return reader.Text();
    }

    /// <summary>Reads a truth value: <c>true</c>, <c>1</c>, <c>false</c> or <c>0</c>, in any case.</summary>
    /// <param name="reader">The reader, on the element or attribute.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static bool Boolean(ElementReader reader)
    {
        string text = String(reader).Trim();
        return text.ToUpperInvariant() switch
        {
            "TRUE" or "1" => true,
            "FALSE" or "0" => false,
            _ => throw new FormatException($"Expected true or false but found '{text}'."),
        };
    }

    /// <summary>Reads a number.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="reader">The reader, on the element or attribute.</param>
    /// <param name="number">Reads the number from JSON.</param>
    /// <returns>The number; <c>INF</c>, <c>-INF</c> and <c>NaN</c> are what XML Schema calls the values that are none.</returns>
    /// <exception cref="JsonException">The text is no number of the type.</exception>
    public static T Number<T>(ElementReader reader, JsonRead<T> number)
    {
        Guard.NotNull(number, nameof(number));
        string text = String(reader).Trim();
        return JsonDocumentText.Read(Encoding.UTF8.GetBytes(text switch
        {
            "INF" or "+INF" => "\"Infinity\"",
            "-INF" => "\"-Infinity\"",
            "NaN" => "\"NaN\"",
            _ => Plain(text),
        }), number);
    }

    /// <summary>Reads anything else that is one text, such as a date or bytes.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader, on the element or attribute.</param>
    /// <param name="value">Reads the value from a JSON string.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is no value of the type.</exception>
    public static T Text<T>(ElementReader reader, JsonRead<T> value)
    {
        Guard.NotNull(value, nameof(value));
        JsonEncodedText text = JsonEncodedText.Encode(String(reader), JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return JsonDocumentText.Read(Encoding.UTF8.GetBytes("\"" + text + "\""), value);
    }

    /// <summary>Keeps an element that the document does not describe.</summary>
    /// <param name="reader">The reader, on the element.</param>
    /// <returns>The XML of the element.</returns>
    public static BinaryData Any(ElementReader reader)
    {
        Guard.NotNull(reader, nameof(reader));
        return BinaryData.FromString(reader.Xml());
    }

    /// <summary>Writes a number as JSON does: without a plus and without leading zeros.</summary>
    private static string Plain(string text)
    {
        string sign = text.StartsWith("-", StringComparison.Ordinal) ? "-" : string.Empty;
        string digits = text.TrimStart('+', '-').TrimStart('0');
        return sign + (digits.Length == 0 || digits[0] is < '0' or > '9' ? "0" : string.Empty) + digits;
    }
}
