using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Values of a document as JSON.</summary>
internal static class NodeJson
{
    private static readonly JsonDocumentOptions s_options = new() { AllowDuplicateProperties = false, MaxDepth = 1000 };

    /// <summary>A copy of a value; a number keeps its digits as far as JSON has them.</summary>
    public static JsonNode? Of(SpecNode node)
    {
        switch (node.Kind)
        {
            case SpecKind.Object:
                JsonObject members = [];
                foreach (KeyValuePair<string, SpecNode> member in node.Members)
                {
                    members[member.Key] = Of(member.Value);
                }

                return members;
            case SpecKind.Array:
                JsonArray items = [];
                foreach (SpecNode item in node.Items)
                {
                    items.Add(Of(item));
                }

                return items;
            case SpecKind.String:
                return JsonValue.Create(node.Text);
            case SpecKind.Number:
                return Number(node.Text);
            case SpecKind.Boolean:
                return JsonValue.Create(node.IsTrue);
            default:
                return null;
        }
    }

    /// <summary>Parses JSON; a member that is there twice is an error.</summary>
    /// <exception cref="JsonException">The text is not JSON, or has a member twice.</exception>
    public static JsonNode? Parse(string json) => JsonNode.Parse(json, documentOptions: s_options);

    /// <inheritdoc cref="Parse(string)"/>
    public static JsonNode? Parse(byte[] json) => JsonNode.Parse(json, documentOptions: s_options);

    /// <summary>A number as it is spelled. YAML also spells 007, +1, .5 and 1.</summary>
    public static JsonNode Number(string text)
    {
        try
        {
            return JsonNode.Parse(text)!;
        }
        catch (JsonException)
        {
            string digits = text.TrimStart('+');
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
                ? JsonNode.Parse(value.ToString(CultureInfo.InvariantCulture))!
                : JsonValue.Create(double.Parse(digits, CultureInfo.InvariantCulture));
        }
    }
}
