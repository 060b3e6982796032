using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads JSON of unknown shape: objects become dictionaries that ignore case, arrays lists, all else its text.</summary>
internal static class LooseJson
{
    public static object? Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                Dictionary<string, object?> members = new(StringComparer.OrdinalIgnoreCase);
                JsonReading.Advance(ref reader);
                while (reader.TokenType == JsonTokenType.PropertyName)
                {
                    string name = JsonText.Get(ref reader);
                    JsonReading.Advance(ref reader);
                    members[name] = Read(ref reader);
                    JsonReading.Advance(ref reader);
                }

                return members;
            case JsonTokenType.StartArray:
                return JsonReading.Items(ref reader, Read);
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.String:
                return JsonText.Get(ref reader);
            default:
                return JsonText.Raw(ref reader);
        }
    }
}
