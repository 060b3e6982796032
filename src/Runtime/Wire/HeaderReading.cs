using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;

namespace Typewright.Runtime;

/// <summary>Reads headers of responses. A header that is missing, or is no value of its type, is null: headers are told beside the
/// answer, and are no reason to lose it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HeaderReading
{
    /// <summary>Reads a header as text.</summary>
    /// <param name="response">The response; null for none.</param>
    /// <param name="name">The name of the header, in any case.</param>
    /// <returns>The text; several headers of the name with commas between; null for none.</returns>
    public static string? Text(Response? response, string name)
        => response is not null && response.Headers.TryGetValue(name, out string? text) ? text : null;

    /// <summary>Reads a header as an address, absolute or relative.</summary>
    /// <param name="response">The response; null for none.</param>
    /// <param name="name">The name of the header, in any case.</param>
    /// <returns>The address; null for none.</returns>
    public static Uri? Uri(Response? response, string name)
        => System.Uri.TryCreate(Text(response, name)?.Trim(), UriKind.RelativeOrAbsolute, out Uri? address) ? address : null;

    /// <summary>Reads a header as a truth value: <c>true</c>, <c>1</c>, <c>false</c> or <c>0</c>, in any case.</summary>
    /// <param name="response">The response; null for none.</param>
    /// <param name="name">The name of the header, in any case.</param>
    /// <returns>The value; null for none.</returns>
    public static bool? Boolean(Response? response, string name) => Text(response, name)?.Trim().ToUpperInvariant() switch
    {
        "TRUE" or "1" => true,
        "FALSE" or "0" => false,
        _ => null,
    };

    /// <summary>Reads a header as a time, of RFC 9110 (<c>Fri, 27 Nov 2026 08:00:00 GMT</c>) or of RFC 3339.</summary>
    /// <param name="response">The response; null for none.</param>
    /// <param name="name">The name of the header, in any case.</param>
    /// <returns>The time; null for none.</returns>
    public static DateTimeOffset? Time(Response? response, string name) => DateTimeOffset.TryParse(
        Text(response, name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
        ? time
        : null;

    /// <summary>Reads a header as a list of texts.</summary>
    /// <param name="response">The response; null for none.</param>
    /// <param name="name">The name of the header, in any case.</param>
    /// <returns>What stands between commas, without blanks around it; null where there is no such header.</returns>
    public static IReadOnlyList<string>? List(Response? response, string name)
    {
        if (Text(response, name) is not { } text)
        {
            return null;
        }

        List<string> items = [];
        foreach (string item in text.Split(','))
        {
            string trimmed = item.Trim();
            items.AddRange(trimmed.Length > 0 ? [trimmed] : []);
        }

        return items;
    }

    /// <summary>Reads a header as a number.</summary>
    /// <typeparam name="T">The type of the number.</typeparam>
    /// <param name="response">The response; null for none.</param>
    /// <param name="name">The name of the header, in any case.</param>
    /// <param name="number">Reads the number from JSON.</param>
    /// <returns>The number; null for none.</returns>
    public static T? Number<T>(Response? response, string name, JsonRead<T> number)
        where T : struct
        => Text(response, name)?.Trim() is { Length: > 0 } text ? Read(text, number) : null;

    /// <summary>Reads a header as anything else that is one text, such as a date, an id or a value of an enum.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="response">The response; null for none.</param>
    /// <param name="name">The name of the header, in any case.</param>
    /// <param name="value">Reads the value from a JSON string.</param>
    /// <returns>The value; null for none.</returns>
    public static T? Value<T>(Response? response, string name, JsonRead<T> value)
        where T : struct
        => Text(response, name)?.Trim() is { Length: > 0 } text
            ? Read("\"" + JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping) + "\"", value)
            : null;

    private static T? Read<T>(string json, JsonRead<T> read)
        where T : struct
    {
        Guard.NotNull(read, nameof(read));
        try
        {
            return JsonDocumentText.Read(Encoding.UTF8.GetBytes(json), read);
        }
        catch (Exception cause) when (cause is JsonException or FormatException or OverflowException or InvalidOperationException)
        {
            return null;
        }
    }
}
