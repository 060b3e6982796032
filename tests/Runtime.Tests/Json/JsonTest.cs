using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Typewright.Runtime.Tests;

/// <summary>Reads and writes JSON in every way that a caller may.</summary>
internal static class JsonTest
{
    /// <summary>Reads from one span and from a sequence of one-byte segments; both must agree,
    /// and both must leave the reader on the value's last token.</summary>
    public static T Read<T>(string json, JsonRead<T> read)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        Utf8JsonReader reader = new(bytes);
        reader.Read();
        T value = read(ref reader);
        Assert.False(reader.Read());

        reader = new Utf8JsonReader(Segments(bytes));
        reader.Read();
        Assert.Equal(Comparable(value), Comparable(read(ref reader)));
        Assert.False(reader.Read());
        return value;
    }

    public static string Fails<T>(string json, JsonRead<T> read)
    {
        JsonException thrown = Assert.ThrowsAny<JsonException>(() =>
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(json));
            reader.Read();
            read(ref reader);
        });
        return thrown.Message;
    }

    public static string Write<T>(T value, JsonWrite<T> write)
    {
        System.IO.MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(
            stream, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer, value);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static ReadOnlySequence<byte> Segments(byte[] bytes)
    {
        Segment first = new(bytes.AsMemory(0, 1), null);
        Segment last = first;
        for (int i = 1; i < bytes.Length; i++)
        {
            last = new Segment(bytes.AsMemory(i, 1), last);
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }

    private static object? Comparable(object? value) => value switch
    {
        BinaryData data => data.ToString(),
        IReadOnlyDictionary<string, BinaryData> map => string.Join(";", map),
        _ => value,
    };

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
                previous.Next = this;
            }
        }
    }
}
