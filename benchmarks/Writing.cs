using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Azure.Communication.Chat;
using BenchmarkDotNet.Attributes;
using Typewright.Runtime;

namespace Typewright.Benchmarks;

/// <summary>100 messages to send, into a buffer: generated code against the fast path of System.Text.Json's source generator.</summary>
[MemoryDiagnoser]
public class Writing : IDisposable
{
    private static readonly JsonWriterOptions s_options = new()
    {
        SkipValidation = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(65536);
    private readonly Utf8JsonWriter _writer;
    private readonly SendChatMessageOptions[] _messages = [.. Enumerable.Range(0, 100).Select(static i => Options(i))];
    private readonly List<PlainSend> _plain = [.. Enumerable.Range(0, 100).Select(static i => new PlainSend
    {
        Content = Text(i),
        SenderDisplayName = "Person " + i,
        Type = "text",
        Metadata = i % 4 == 0 ? new() { ["tag"] = "lunch" } : null,
    })];

    public Writing() => _writer = new Utf8JsonWriter(_buffer, s_options);

    [Benchmark(Baseline = true)]
    public long Generated()
    {
        Start();
        JsonWriting.List(_writer, _messages, SendChatMessageOptions.WriteJson);
        _writer.Flush();
        return _writer.BytesCommitted;
    }

    [Benchmark]
    public long SourceGenerator()
    {
        Start();
        JsonSerializer.Serialize(_writer, _plain, PlainJson.Default.ListPlainSend);
        _writer.Flush();
        return _writer.BytesCommitted;
    }

    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private static string Text(int i) => $"Shall we meet at the corner at {i} past twelve?";

    private static SendChatMessageOptions Options(int i)
    {
        SendChatMessageOptions options = new() { Content = Text(i), SenderDisplayName = "Person " + i, MessageType = ChatMessageType.Text };
        if (i % 4 == 0)
        {
            options.Metadata["tag"] = "lunch";
        }

        return options;
    }

    private void Start()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }
}
