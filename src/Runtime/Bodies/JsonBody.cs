using System;
using System.ComponentModel;
using System.Text.Json;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Request bodies in JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonBody
{
    /// <summary>Writes a value as JSON, at once, into a pooled buffer.</summary>
    /// <remarks>
    /// The body knows its exact length, can be sent again when a call is retried, and gives its buffer back when it is
    /// disposed, which the request does. Later changes to the value are not sent.
    /// </remarks>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <returns>The body.</returns>
    public static RequestContent Create<T>(T value, JsonWrite<T> write)
    {
        Guard.NotNull(write, nameof(write));
        byte[] bytes = JsonBuffer.Write(value, write).Detach(out int length);
        return new PooledContent(bytes, length);
    }

    /// <summary>Writes a value as a JSON object in which a member is true, whatever it is in the value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="write">Writes the value.</param>
    /// <param name="member">The name of the member.</param>
    /// <returns>The body.</returns>
    public static RequestContent CreateWith<T>(T value, JsonWrite<T> write, string member)
    {
        Guard.NotNull(write, nameof(write));
        Guard.NotNull(member, nameof(member));
        byte[] bytes = JsonBuffer.Write(value, write).Detach(out int length);
        using JsonDocument document = JsonDocument.Parse(bytes.AsMemory(0, length));
        return Create(document.RootElement, (writer, root) =>
        {
            writer.WriteStartObject();
            foreach (JsonProperty property in root.EnumerateObject())
            {
                if (!property.NameEquals(member))
                {
                    property.WriteTo(writer);
                }
            }

            writer.WriteBoolean(member, true);
            writer.WriteEndObject();
        });
    }
}
