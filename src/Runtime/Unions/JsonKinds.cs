using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>The kinds of JSON values that a case of a union accepts.</summary>
internal sealed class JsonKinds
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = (int)JsonKind.Null + 1;

    // No kind at all stands for all of them, null too.
    private readonly int _kinds;

    /// <summary>Parses the names of kinds, separated by spaces.</summary>
    /// <exception cref="ArgumentException">A name is none.</exception>
    public JsonKinds(string names)
    {
        foreach (string name in names.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            _kinds |= 1 << (int)Named(name);
        }
    }

    /// <summary>Tells how closely a kind is accepted: 0 not at all, 1 like any other value, 2
    /// as a number that happens to be an integer, 3 exactly.</summary>
    public int Closeness(JsonKind kind) => kind switch
    {
        _ when _kinds == 0 => 1,
        _ when Has(kind) => 3,
        JsonKind.Integer when Has(JsonKind.Number) => 2,
        _ => 0,
    };

    /// <summary>Tells the kind of the value that the reader stands on.</summary>
    /// <exception cref="JsonException">The reader does not stand on a value.</exception>
    public static JsonKind Of(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => JsonKind.Object,
        JsonTokenType.StartArray => JsonKind.Array,
        JsonTokenType.String => JsonKind.String,
        JsonTokenType.Number => reader.TryGetInt64(out _) || reader.TryGetUInt64(out _) ? JsonKind.Integer : JsonKind.Number,
        JsonTokenType.True or JsonTokenType.False => JsonKind.Boolean,
        JsonTokenType.Null => JsonKind.Null,
        _ => throw JsonFailure.Expected("a value", ref reader),
    };

    private static JsonKind Named(string name) => name switch
    {
        "Object" => JsonKind.Object,
        "Array" => JsonKind.Array,
        "String" => JsonKind.String,
        "Integer" => JsonKind.Integer,
        "Number" => JsonKind.Number,
        "Boolean" => JsonKind.Boolean,
        _ => throw new ArgumentException($"'{name}' is not a kind of JSON values.", nameof(name)),
    };

    private bool Has(JsonKind kind) => (_kinds & (1 << (int)kind)) != 0;
}
