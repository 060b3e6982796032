using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Every value that a document gives for a schema, a media type, a parameter or an operation.</summary>
internal sealed class ExampleFinder(Schemas schemas)
{
    private readonly HashSet<SpecNode> _visited = [];
    private readonly HashSet<SpecNode> _schemas = [];
    private readonly List<Example> _found = [];

    /// <param name="bound">Schemas that count even if nothing in the document's tree leads to them.</param>
    public List<Example> Find(IEnumerable<SpecNode> bound)
    {
        Walk(schemas.Root, null);
        foreach (SpecNode schema in bound)
        {
            AddSchema(schema);
        }

        return _found;
    }

    private void Walk(SpecNode node, string? mediaType)
    {
        foreach (SpecNode item in node.Items)
        {
            Walk(item, null);
        }

        if (!node.IsObject || !_visited.Add(node))
        {
            return;
        }

        if (node.String("$ref") is not null && schemas.Definition(node) is { } target)
        {
            Walk(target, mediaType);
            return;
        }

        if (node["schema"] is { IsObject: true } schema)
        {
            AddCarrier(node, schema, mediaType);
        }

        _found.AddRange(ServiceExamples.Of(schemas, node));
        foreach (KeyValuePair<string, SpecNode> member in node.Members)
        {
            switch (member.Key)
            {
                case "example" or "examples":
                    break;
                case "schema" or "itemSchema":
                    WalkSchema(member.Value);
                    break;
                case "schemas" or "definitions" when member.Value.IsObject:
                    WalkSchemas(member.Value.Members.Select(static schema => schema.Value));
                    break;
                case "content" when member.Value.IsObject:
                    member.Value.Members.ToList().ForEach(media => Walk(media.Value, media.Key));
                    break;
                default:
                    if (!member.Key.StartsWith("x-", StringComparison.Ordinal) || member.Key == "x-webhooks")
                    {
                        Walk(member.Value, null);
                    }

                    break;
            }
        }

        // In 2.0 a parameter is its own schema.
        if (node["in"] is not null && node["schema"] is null && node["type"] is not null)
        {
            WalkSchema(node);
        }
    }

    private void WalkSchemas(IEnumerable<SpecNode> nodes)
    {
        foreach (SpecNode node in nodes)
        {
            WalkSchema(node);
        }
    }

    private void WalkSchema(SpecNode schema)
    {
        if (!schema.IsObject || !AddSchema(schema))
        {
            return;
        }

        foreach (string keyword in new[] { "properties", "patternProperties", "$defs", "definitions" })
        {
            WalkSchemas(schema.MembersOf(keyword).Select(static member => member.Value));
        }

        foreach (string keyword in new[] { "allOf", "oneOf", "anyOf", "prefixItems", "items" })
        {
            WalkSchemas(schema.ItemsOf(keyword));
        }

        foreach (string keyword in new[] { "items", "additionalProperties", "unevaluatedProperties" })
        {
            if (schema[keyword] is { } inner)
            {
                WalkSchema(inner);
            }
        }
    }

    private bool AddSchema(SpecNode schema)
    {
        if (!_schemas.Add(schema))
        {
            return false;
        }

        foreach (string keyword in new[] { "example", "x-example", "default" })
        {
            if (schema[keyword] is { } value)
            {
                _found.Add(new Example(keyword, schema, value));
            }
        }

        foreach (SpecNode value in Values(schema["examples"]))
        {
            _found.Add(new Example("examples", schema, value));
        }

        return true;
    }

    // A media type, a parameter, a header, a response of 2.0.
    private void AddCarrier(SpecNode node, SpecNode schema, string? mediaType)
    {
        if (mediaType is not null && !IsJson(mediaType))
        {
            return;
        }

        string place = node["in"] is null ? "response" : "parameter";
        string origin = mediaType is null ? place : "media type";
        if ((node["example"] ?? node["x-example"]) is { } single)
        {
            _found.Add(new Example(origin, schema, single));
        }

        bool byMediaType = schemas.IsSwagger && node["in"] is null;
        foreach (SpecNode value in byMediaType
            ? node.MembersOf("examples").Where(static one => IsJson(one.Key)).Select(static one => one.Value)
            : Values(node["examples"]))
        {
            _found.Add(new Example(origin, schema, value));
        }
    }

    // A list of values, as JSON Schema has it, or a map of Example Objects.
    private IEnumerable<SpecNode> Values(SpecNode? examples)
    {
        foreach (SpecNode item in examples?.Items ?? [])
        {
            yield return item;
        }

        foreach (KeyValuePair<string, SpecNode> entry in examples?.Members ?? [])
        {
            if (entry.Value.IsObject
                && (schemas.Definition(entry.Value) ?? entry.Value) is { } example
                && (example["value"] ?? example["dataValue"]) is { } value)
            {
                yield return value;
            }
        }
    }

    private static bool IsJson(string mediaType) => MediaTypes.ResponseKindOf(mediaType) == ResponseKind.Json;
}
