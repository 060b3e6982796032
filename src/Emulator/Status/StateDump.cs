using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Typewright.Emulator.Status;

/// <summary>What the emulator holds, read while nothing changes it.</summary>
internal sealed class StateDump(
    Func<IReadOnlyList<string>> users, Func<IReadOnlyList<JsonElement>> threads, Func<IReadOnlyList<JsonElement>> rooms)
{
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IReadOnlyList<string> Users() => users();

    /// <summary>The threads, oldest first.</summary>
    public IReadOnlyList<JsonElement> Threads() => threads();

    /// <summary>The rooms, oldest first.</summary>
    public IReadOnlyList<JsonElement> Rooms() => rooms();

    public string ToText()
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, Options))
        {
            writer.WriteStartObject();
            WriteUsers(writer);
            WriteObjects(writer, "threads", threads());
            WriteObjects(writer, "rooms", rooms());
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.GetBuffer().AsSpan(0, (int)text.Length));
    }

    private static void WriteObjects(Utf8JsonWriter writer, string name, IReadOnlyList<JsonElement> items)
    {
        writer.WriteStartArray(name);
        foreach (JsonElement item in items)
        {
            item.WriteTo(writer);
        }

        writer.WriteEndArray();
    }

    private void WriteUsers(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("users");
        foreach (string id in users())
        {
            writer.WriteStringValue(id);
        }

        writer.WriteEndArray();
    }
}
