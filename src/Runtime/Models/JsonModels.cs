using System;
using System.ClientModel.Primitives;
using System.ComponentModel;
using System.Text.Json;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>One-line bodies for the members of <see cref="IJsonModel{T}"/> and <see cref="IPersistableModel{T}"/>, and for conversions from
/// responses.</summary>
/// <remarks>The formats are <c>J</c> (JSON) and <c>W</c> (what the wire has, which is JSON too).</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonModels
{
    /// <summary>The only format that the models have, for <c>GetFormatFromOptions</c>.</summary>
    public const string Format = "J";

    /// <summary>Writes a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="model">The model.</param>
    /// <param name="write">Writes the model.</param>
    /// <param name="options">The options with the format; null means <c>W</c>.</param>
    /// <exception cref="FormatException">The format is neither <c>J</c> nor <c>W</c>.</exception>
    public static void Write<T>(Utf8JsonWriter writer, T model, JsonWrite<T> write, ModelReaderWriterOptions? options)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(write, nameof(write));
        Check<T>(options, "writing");
        write(writer, model);
    }

    /// <summary>Writes a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="model">The model.</param>
    /// <param name="write">Writes the model.</param>
    /// <param name="options">The options with the format; null means <c>W</c>.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="FormatException">The format is neither <c>J</c> nor <c>W</c>.</exception>
    public static BinaryData Write<T>(T model, JsonWrite<T> write, ModelReaderWriterOptions? options)
    {
        Guard.NotNull(write, nameof(write));
        Check<T>(options, "writing");
        JsonBuffer json = JsonBuffer.Write(model, write);
        BinaryData data = new(json.Written.ToArray());
        json.Release();
        return data;
    }

    /// <summary>Reads a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="reader">The reader, on the model's first token or before the first token of the text.</param>
    /// <param name="read">Reads the model.</param>
    /// <param name="options">The options with the format; null means <c>W</c>.</param>
    /// <returns>The model.</returns>
    /// <exception cref="FormatException">The format is neither <c>J</c> nor <c>W</c>.</exception>
    /// <exception cref="JsonException">The JSON is malformed or not such a model.</exception>
    public static T Create<T>(ref Utf8JsonReader reader, JsonRead<T> read, ModelReaderWriterOptions? options)
    {
        Guard.NotNull(read, nameof(read));
        Check<T>(options, "reading");
        if (reader.TokenType == JsonTokenType.None)
        {
            JsonReading.Advance(ref reader);
        }

        return read(ref reader);
    }

    /// <summary>Reads a model.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="data">The JSON text.</param>
    /// <param name="read">Reads the model.</param>
    /// <param name="options">The options with the format; null means <c>W</c>.</param>
    /// <returns>The model.</returns>
    /// <exception cref="FormatException">The format is neither <c>J</c> nor <c>W</c>.</exception>
    /// <exception cref="JsonException">The JSON is malformed or not such a model.</exception>
    public static T Create<T>(BinaryData data, JsonRead<T> read, ModelReaderWriterOptions? options)
    {
        Guard.NotNull(data, nameof(data));
        Guard.NotNull(read, nameof(read));
        Check<T>(options, "reading");
        return JsonDocumentText.Read(data.ToMemory().Span, read);
    }

    /// <summary>Makes the body of a request of a model, for its conversion.</summary>
    /// <typeparam name="T">The type of the model.</typeparam>
    /// <param name="value">The model.</param>
    /// <param name="write">Writes the model.</param>
    /// <returns>The body; null for null.</returns>
    public static RequestContent Content<T>(T value, JsonWrite<T> write)
    {
        Guard.NotNull(write, nameof(write));
        return value is null ? null! : JsonBody.Create(value, write);
    }

    private static void Check<T>(ModelReaderWriterOptions? options, string verb)
    {
        if (options is not null && options.Format is not ("J" or "W"))
        {
            throw new FormatException($"The model {typeof(T).Name} does not support {verb} the format '{options.Format}'.");
        }
    }
}
