using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>A JSON writer with its buffer. Each thread keeps one for its next body.</summary>
internal sealed class JsonBuffer
{
    private static readonly JsonWriterOptions s_options = new()
    {
        // The bodies go to services, never into a page of HTML, so characters beyond ASCII stay readable and short.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Generated code balances its brackets.
        SkipValidation = true,
    };

    [ThreadStatic]
    private static JsonBuffer? t_spare;

    private readonly PooledBuffer _buffer = new();
    private readonly Utf8JsonWriter _writer;

    private JsonBuffer() => _writer = new Utf8JsonWriter(_buffer, s_options);

    /// <summary>The bytes written.</summary>
    public ReadOnlySpan<byte> Written => _buffer.Written;

    /// <summary>Writes a value into a buffer, which is the caller's until given back with
    /// <see cref="Release"/> or <see cref="Detach"/>.</summary>
    public static JsonBuffer Write<T>(T value, JsonWrite<T> write)
    {
        JsonBuffer json = t_spare ?? new JsonBuffer();
        t_spare = null;
        bool written = false;
        try
        {
            write(json._writer, value);
            json._writer.Flush();
            written = true;
        }
        finally
        {
            if (!written)
            {
                json.Release();
            }
        }

        return json;
    }

    /// <summary>Gives the bytes back to the pool.</summary>
    public void Release()
    {
        _buffer.Release();
        Spare();
    }

    /// <summary>Gives the rented array with the bytes away.</summary>
    public byte[] Detach(out int length)
    {
        length = _buffer.Length;
        byte[] bytes = _buffer.Detach();
        Spare();
        return bytes;
    }

    private void Spare()
    {
        _writer.Reset();
        t_spare = this;
    }
}
