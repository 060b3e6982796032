using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Typewright.Emulator.Wire;

/// <summary>A JSON object of a request body. JSON null counts as absent; a value of the wrong kind ends the request with 400.</summary>
internal readonly struct RequestObject(JsonElement element, string path)
{
    /// <summary>Reads a whole body; an empty one is an object without members.</summary>
    public static RequestObject Parse(ReadOnlyMemory<byte> body)
    {
        if (body.IsEmpty)
        {
            return new RequestObject(JsonElement.Parse("{}"), string.Empty);
        }

        try
        {
            return FromElement(JsonElement.Parse(body.Span), string.Empty);
        }
        catch (JsonException exception)
        {
            throw ServiceException.InvalidInput("The request body is not valid JSON: " + exception.Message);
        }
    }

    public string? Text(string name) => Value(name, JsonValueKind.String)?.GetString();

    public bool? Flag(string name) => Find(name) is { } value ? FlagOf(name, value) : null;

    public int? Integer(string name) => Value(name, JsonValueKind.Number) is { } value ? IntegerOf(name, value) : null;

    public DateTimeOffset? Time(string name) => Text(name) is { } text ? TimeOf(name, text) : null;

    public RequestObject? Object(string name) => Find(name) is { } value ? FromElement(value, PathOf(name)) : null;

    public IReadOnlyList<RequestObject>? Objects(string name)
    {
        string where = PathOf(name);
        return Value(name, JsonValueKind.Array)?.EnumerateArray().Select(item => FromElement(item, where)).ToList();
    }

    public IReadOnlyList<string>? Texts(string name)
    {
        if (Value(name, JsonValueKind.Array) is not { } array)
        {
            return null;
        }

        return array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. array.EnumerateArray().Select(item => item.GetString()!)]
            : throw Invalid(name);
    }

    /// <summary>The members of a map whose values are text; a null value asks to remove the key.</summary>
    public IReadOnlyDictionary<string, string?>? TextMap(string name)
    {
        if (Value(name, JsonValueKind.Object) is not { } map)
        {
            return null;
        }

        Dictionary<string, string?> result = new(StringComparer.Ordinal);
        foreach (JsonProperty member in map.EnumerateObject())
        {
            result[member.Name] = member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Null
                ? member.Value.GetString()
                : throw Invalid(name);
        }

        return result;
    }

    /// <summary>The members of a map whose values are objects; a null value asks to remove the key.</summary>
    public IReadOnlyList<KeyValuePair<string, RequestObject?>>? ObjectMap(string name)
    {
        string where = PathOf(name);
        return Value(name, JsonValueKind.Object)?.EnumerateObject()
            .Select(member => KeyValuePair.Create(
                member.Name,
                member.Value.ValueKind == JsonValueKind.Null ? (RequestObject?)null : FromElement(member.Value, where)))
            .ToList();
    }

    private static RequestObject FromElement(JsonElement element, string path) => element.ValueKind == JsonValueKind.Object
        ? new RequestObject(element, path)
        : throw ServiceException.InvalidInput("A JSON object is expected.", path.Length == 0 ? null : path);

    private JsonElement? Find(string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private JsonElement? Value(string name, JsonValueKind kind)
    {
        JsonElement? value = Find(name);
        return value is null || value.Value.ValueKind == kind ? value : throw Invalid(name);
    }

    private bool FlagOf(string name, JsonElement value) =>
        value.ValueKind is JsonValueKind.True or JsonValueKind.False ? value.GetBoolean() : throw Invalid(name);

    private int IntegerOf(string name, JsonElement value) => value.TryGetInt32(out int number) ? number : throw Invalid(name);

    private DateTimeOffset TimeOf(string name, string text) =>
        Timestamps.TryParse(text, out DateTimeOffset time) ? time : throw Invalid(name);

    private string PathOf(string name) => path.Length == 0 ? name : path + "." + name;

    private ServiceException Invalid(string name) =>
        ServiceException.InvalidInput($"The value provided for {PathOf(name)} is invalid.", PathOf(name));
}
