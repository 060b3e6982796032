using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Corpus.Scenarios;

/// <summary>What a user would pass to get the request that is expected: the values of an operation's parameters by their C# names.</summary>
internal sealed class ArgumentMaker(Target target, ScenarioCall call)
{
    /// <summary>The values of the parameters that the request shows.</summary>
    public Dictionary<string, object?> Parameters(params ParameterSource[] sources)
    {
        Dictionary<string, object?> values = [];
        foreach (ParameterModel parameter in target.Operation.Parameters.Where(parameter => sources.Contains(parameter.Source)))
        {
            if (Shown(parameter) is { } value)
            {
                values[parameter.Name.TrimStart('@')] = value;
            }
        }

        return values;
    }

    private object? Shown(ParameterModel parameter)
    {
        switch (parameter.Location)
        {
            case ParameterLocation.Path:
                return target.Path.Values.TryGetValue(parameter.WireName, out string? segment) ? Value(parameter, segment) : null;
            case ParameterLocation.Header:
                return call.Headers.TryGetValue(parameter.WireName, out string? header) ? Value(parameter, header) : null;
            case ParameterLocation.Query:
                string[] texts = [.. call.Query.Where(pair => pair.Key == parameter.WireName).Select(static pair => pair.Value)];
                return texts.Length > 0 ? Value(parameter, texts) : IsObject(parameter.Type) ? Members(parameter) : null;
            default:
                return null;
        }
    }

    private object? Value(ParameterModel parameter, params string[] texts)
    {
        TypeRef type = parameter.Type;
        if (parameter.Style.IsContent)
        {
            return target.Client.Read(type, NodeJson.Parse(texts[0]));
        }

        if (type.Kind == TypeKind.List)
        {
            bool apart = texts.Length > 1 || (parameter.Location == ParameterLocation.Query && parameter.Style.Explode);
            return target.Client.Read(type, new JsonArray([.. (apart ? texts : WireTexts.List(texts[0], parameter)).Select(text => Json(type.Item, text))]));
        }

        if (IsObject(type))
        {
            return Object(type, WireTexts.Map(texts[0], parameter));
        }

        string scalar = parameter.Location == ParameterLocation.Path ? WireTexts.Scalar(texts[0], parameter) : texts[0];
        return type is { Kind: TypeKind.Scalar, Name: "any" } ? BinaryData.FromString(scalar) : target.Client.Read(type, Json(type, scalar));
    }

    // The members of an object are parameters of their own: those that no other parameter has, or those with its name before brackets.
    private object? Members(ParameterModel parameter)
    {
        HashSet<string> others = [.. target.Operation.Parameters.Select(static other => other.WireName), .. target.Operation.Path.Split('?', '&').Skip(1).Select(static pair => pair.Split('=')[0])];
        string bracket = parameter.WireName + "[";
        KeyValuePair<string, string>[] members = parameter.Style.Name == "deepObject"
            ? [.. call.Query.Where(pair => pair.Key.StartsWith(bracket, StringComparison.Ordinal)).Select(pair => new KeyValuePair<string, string>(pair.Key[bracket.Length..^1], pair.Value))]
            : [.. call.Query.Where(pair => !others.Contains(pair.Key))];
        return members.Length == 0 ? null : Object(parameter.Type, members);
    }

    private object? Object(TypeRef type, IEnumerable<KeyValuePair<string, string>> members)
    {
        JsonObject json = [];
        foreach (KeyValuePair<string, string> member in members)
        {
            TypeRef? own = type.Kind == TypeKind.Map ? type.Item : target.Client.ModelOf(type.Name).Properties.FirstOrDefault(property => property.WireName == member.Key)?.Type;
            json[member.Key] = Json(own ?? TypeRef.Of(WireTypes.String), member.Value);
        }

        return target.Client.Read(type, json);
    }

    private JsonNode? Json(TypeRef type, string text)
    {
        TypeRef scalar = type.Kind is TypeKind.Enum or TypeKind.ClosedEnum ? target.Client.Model.Enums.First(one => one.Name == type.Name).Wire : type;
        bool isBare = scalar.Kind == TypeKind.Scalar
            ? scalar.Wire.IsNumber || scalar.Name == "boolean"
            : scalar.Kind == TypeKind.Union && (text is "true" or "false" || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _));
        return isBare ? NodeJson.Parse(text) : JsonValue.Create(text);
    }

    private static bool IsObject(TypeRef type) => type.Kind is TypeKind.Map or TypeKind.Model;
}
