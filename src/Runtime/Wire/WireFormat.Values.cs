using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Typewright.Runtime;

public static partial class WireFormat
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The texts of the items of a list.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="values">The items.</param>
    /// <param name="text">Gives an item's text.</param>
    /// <returns>The texts, made one by one as they are asked for.</returns>
    public static IEnumerable<string> List<T>(IEnumerable<T> values, Func<T, string> text)
    {
        Guard.NotNull(values, nameof(values));
        Guard.NotNull(text, nameof(text));
        return Texts(values, text);
    }

    /// <summary>A value as JSON text, for a parameter whose content is JSON.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes it.</param>
    /// <returns>The JSON, without white space.</returns>
    public static string Json<T>(T value, JsonWrite<T> write)
    {
        Guard.NotNull(write, nameof(write));
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, s_json))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static IEnumerable<string> Texts<T>(IEnumerable<T> values, Func<T, string> text)
    {
        foreach (T value in values)
        {
            yield return text(value);
        }
    }
}
