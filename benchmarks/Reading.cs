using System.Collections.Generic;
using System.Text.Json;
using Azure.Communication.Chat;
using BenchmarkDotNet.Attributes;
using Typewright.Runtime;

namespace Typewright.Benchmarks;

/// <summary>
/// A page of 100 chat messages from its bytes: generated code, System.Text.Json's source generator, a
/// JsonDocument-based reader.
/// </summary>
[MemoryDiagnoser]
public class Reading
{
    private readonly byte[] _json = ChatPayloads.Page(100);

    [Benchmark(Baseline = true)]
    public object Generated()
    {
        Utf8JsonReader reader = new(_json);
        JsonReading.StartObject(ref reader);
        IReadOnlyList<ChatMessage> messages = [];
        while (JsonReading.NextMember(ref reader, out System.ReadOnlySpan<byte> _))
        {
            messages = JsonReading.List(ref reader, ChatMessage.ReadJson);
        }

        return messages;
    }

    [Benchmark]
    public object SourceGenerator() => JsonSerializer.Deserialize(_json, PlainJson.Default.PlainPage)!;

    [Benchmark]
    public object Document() => DocumentReader.Page(_json);
}
