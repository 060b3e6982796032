using System;
using System.IO;
using System.Text.Json;

namespace Typewright.Runtime;

/// <content>Objects that a member tells from others, which their own classes do not have.</content>
public static partial class JsonWriting
{
    /// <summary>Writes an object with one member more, unless it has a member of that name.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="writer">The writer, standing where a value may begin.</param>
    /// <param name="value">The object.</param>
    /// <param name="name">The name of the member, which is written first.</param>
    /// <param name="text">Its text.</param>
    /// <param name="write">Writes the object.</param>
    public static void Tagged<T>(Utf8JsonWriter writer, T value, string name, string text, JsonWrite<T> write)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter inner = new(buffer, writer.Options))
        {
            write(inner, value);
        }

        using JsonDocument document = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
        writer.WriteStartObject();
        if (!document.RootElement.TryGetProperty(name, out _))
        {
            writer.WriteString(name, text);
        }

        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            member.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
