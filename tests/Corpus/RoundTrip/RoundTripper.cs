using System;
using System.Buffers;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Runtime;

namespace Typewright.Corpus.RoundTrip;

/// <summary>One value into the compiled client and out again.</summary>
internal sealed class RoundTripper(
    BoundTypes types,
    IReadOnlyList<Door> doors,
    LoadedClient client,
    SchemaPlaces places,
    TypedMembers typed)
{
    private static readonly JsonSerializerOptions s_plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1000,
    };
    private static readonly JsonSerializerOptions s_escaped = new() { MaxDepth = 1000 };

    private readonly Dictionary<Door, (JsonRead<object?> Read, JsonWrite<object?> Write)> _doors = [];
    private readonly HashSet<string> _models = [];
    private int _count;

    /// <summary>What went wrong with a value; null when it came back as it went.</summary>
    public string? Try(JsonNode? value, SpecNode schema, TypeRef type, bool expectsCases)
    {
        // Spelling and order are not the value's meaning, so they vary.
        bool turned = ++_count % 2 == 0;
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(turned ? Reversed(value) : value, turned ? s_escaped : s_plain);
        try
        {
            Door door = new(type.AsNullable(false), type.IsCollection && _count % 4 < 2 ? CollectionShape.Sent : CollectionShape.Received);
            (JsonRead<object?> read, JsonWrite<object?> write) = Open(door);
            object? model = Read(json, read);
            byte[] written = Write(model, write);
            List<Difference> differences = places.Unexplained(JsonMeaning.Compare(value, NodeJson.Parse(written)), schema);
            if (differences.Count > 0)
            {
                return string.Join("; ", differences.Take(3));
            }

            List<string> faults = typed.Check(value, schema, type, model, expectsCases);
            return faults.Count > 0 ? "typed members: " + string.Join("; ", faults.Take(3)) : Persist(json, written, type);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return $"{e.GetType().Name}: {e.Message}";
        }
    }

    private static object? Read(byte[] json, JsonRead<object?> read)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        object? model = read(ref reader);
        return reader.BytesConsumed == json.Length
            ? model
            : throw new JsonException($"Reading ended at byte {reader.BytesConsumed} of {json.Length}.");
    }

    private static byte[] Write(object? model, JsonWrite<object?> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            write(writer, model);
        }

        return buffer.WrittenSpan.ToArray();
    }

    // The first value of each public model also takes the way that users have.
    private string? Persist(byte[] json, byte[] written, TypeRef type)
    {
        if (type.Kind != TypeKind.Model
            || types.Models[type.Name].IsInternal
            || types.Model.ModelContext is not { } name
            || client.Context(name) is not { } context
            || !_models.Add(type.Name))
        {
            return null;
        }

        object? model = ModelReaderWriter.Read(new BinaryData(json), client.Type(type.Name)!, ModelReaderWriterOptions.Json, context);
        BinaryData again = ModelReaderWriter.Write(model!, ModelReaderWriterOptions.Json, context);
        return JsonMeaning.AreEqual(NodeJson.Parse(again.ToArray()), NodeJson.Parse(written))
            ? null
            : "ModelReaderWriter writes something else";
    }

    private (JsonRead<object?> Read, JsonWrite<object?> Write) Open(Door door)
    {
        if (!_doors.TryGetValue(door, out (JsonRead<object?>, JsonWrite<object?>) ways))
        {
            int index = doors.TakeWhile(known => known != door).Count();
            _doors.Add(door, ways = (client.Reader(index), client.Writer(index)));
        }

        return ways;
    }

    private static JsonNode? Reversed(JsonNode? value) => value switch
    {
        JsonObject members => new JsonObject(members
            .Reverse()
            .Select(static member => new KeyValuePair<string, JsonNode?>(member.Key, Reversed(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Reversed)]),
        _ => value?.DeepClone(),
    };
}
