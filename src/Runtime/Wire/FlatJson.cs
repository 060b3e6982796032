using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>A value as its JSON shows it, flattened for places that hold no JSON: paths, queries, headers, cookies and forms.</summary>
internal sealed class FlatJson
{
    private FlatJson()
    {
    }

    /// <summary>Gets the text of a value that is neither a list nor an object; null for JSON null.</summary>
    public string? Scalar { get; private set; }

    /// <summary>Gets the texts of a list's items, or null if the value is none.</summary>
    public List<string>? Items { get; private set; }

    /// <summary>Gets the texts of an object's members, or null if the value is none.</summary>
    public List<KeyValuePair<string, string>>? Members { get; private set; }

    /// <summary>Gets the texts of an object's members, where each item of a list is a text of its own.</summary>
    public List<KeyValuePair<string, string>> Exploded { get; } = [];

    /// <summary>Gets the texts of all values at any depth, by the names and numbers that lead to them.</summary>
    public List<KeyValuePair<string[], string>> Leaves { get; } = [];

    /// <summary>Flattens a value. Null members and items are left out.</summary>
    public static FlatJson Of<T>(T value, JsonWrite<T> write)
    {
        JsonBuffer json = JsonBuffer.Write(value, write);
        try
        {
            FlatJson flat = new();
            Utf8JsonReader reader = JsonDocumentText.Start(json.Written);
            flat.Read(reader);
            flat.ReadLeaves(ref reader, []);
            return flat;
        }
        finally
        {
            json.Release();
        }
    }

    /// <summary>Gets the text of the value that the reader stands on: a scalar's own, a
    /// list's joined by commas, else JSON; null for JSON null.</summary>
    public static string? Text(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return JsonText.Get(ref reader);
            case JsonTokenType.StartArray when HoldsScalars(reader):
                return string.Join(",", Texts(ref reader));
            case JsonTokenType.StartArray or JsonTokenType.StartObject:
                return JsonReading.Any(ref reader).ToString();
            default:
                return JsonText.Raw(ref reader);
        }
    }

    /// <summary>Gets the texts of the items of the list that the reader stands on.</summary>
    public static List<string> Texts(ref Utf8JsonReader reader)
    {
        List<string> items = [];
        JsonReading.Advance(ref reader);
        while (reader.TokenType != JsonTokenType.EndArray)
        {
            if (Text(ref reader) is { } item)
            {
                items.Add(item);
            }

            JsonReading.Advance(ref reader);
        }

        return items;
    }

    /// <summary>Tells whether the list that the reader stands on holds neither lists nor objects.</summary>
    public static bool HoldsScalars(Utf8JsonReader reader)
    {
        JsonReading.Advance(ref reader);
        while (reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.StartArray or JsonTokenType.StartObject))
        {
            JsonReading.Advance(ref reader);
        }

        return reader.TokenType == JsonTokenType.EndArray;
    }

    private void Read(Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            Items = Texts(ref reader);
        }
        else if (reader.TokenType == JsonTokenType.StartObject)
        {
            Members = [];
            JsonReading.Advance(ref reader);
            while (reader.TokenType != JsonTokenType.EndObject)
            {
                string name = JsonText.Get(ref reader);
                JsonReading.Advance(ref reader);
                ReadMember(name, ref reader, Members);

                JsonReading.Advance(ref reader);
            }
        }
        else
        {
            Scalar = Text(ref reader);
        }
    }

    private void ReadMember(string name, ref Utf8JsonReader reader, List<KeyValuePair<string, string>> members)
    {
        if (reader.TokenType == JsonTokenType.StartArray && HoldsScalars(reader))
        {
            List<string> items = Texts(ref reader);
            members.Add(new KeyValuePair<string, string>(name, string.Join(",", items)));
            Exploded.AddRange(items.ConvertAll(item => new KeyValuePair<string, string>(name, item)));
        }
        else if (Text(ref reader) is { } text)
        {
            members.Add(new KeyValuePair<string, string>(name, text));
            Exploded.Add(new KeyValuePair<string, string>(name, text));
        }
    }

    private void ReadLeaves(ref Utf8JsonReader reader, string[] path)
    {
        bool isArray = reader.TokenType == JsonTokenType.StartArray;
        if (!isArray && reader.TokenType != JsonTokenType.StartObject)
        {
            if (Text(ref reader) is { } text)
            {
                Leaves.Add(new KeyValuePair<string[], string>(path, text));
            }

            return;
        }

        JsonReading.Advance(ref reader);
        for (int i = 0; reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject); i++)
        {
            string step = i.ToString(CultureInfo.InvariantCulture);
            if (!isArray)
            {
                step = JsonText.Get(ref reader);
                JsonReading.Advance(ref reader);
            }

            ReadLeaves(ref reader, [.. path, step]);
            JsonReading.Advance(ref reader);
        }
    }
}
