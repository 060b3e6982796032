using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Corpus.RoundTrip;

/// <summary>The schemas of a document as JSON Schema means them, which is apart from what the generator makes of them.</summary>
internal sealed class Schemas(SpecSet files, SpecNode root)
{
    private static readonly HashSet<string> s_types = ["object", "array", "string", "integer", "number", "boolean"];

    private readonly SpecReferences _references = new(files);
    private readonly Dictionary<SpecNode, SchemaView> _views = [];

    public SpecNode Root => root;

    public bool IsSwagger { get; } = root["swagger"] is not null;

    /// <summary>The schemas that have a name.</summary>
    public IReadOnlyList<KeyValuePair<string, SpecNode>> Named =>
        IsSwagger ? root.MembersOf("definitions") : root.Object("components")?.MembersOf("schemas") ?? [];

    /// <summary>Where a reference leads; the node itself when it is none.</summary>
    public SpecNode? Definition(SpecNode node) => node.IsObject ? _references.Resolve(node)?.Node : null;

    /// <summary>One step of a reference that is no <c>$ref</c>.</summary>
    public SpecNode? Find(SpecNode from, string reference) => _references.Find(from, reference);

    public SchemaView View(IReadOnlyList<SpecNode> together)
    {
        if (together.Count == 1 && _views.TryGetValue(together[0], out SchemaView? known))
        {
            return known;
        }

        SchemaView view = new();
        HashSet<SpecNode> visited = [];
        foreach (SpecNode schema in together)
        {
            Add(view, schema, visited);
        }

        Imply(view);
        view.AllowsNull = together.All(schema => AllowsNull(schema, []));
        if (together.Count == 1)
        {
            _views.Add(together[0], view);
        }

        return view;
    }

    private void Add(SchemaView view, SpecNode schema, HashSet<SpecNode> visited)
    {
        if (!schema.IsObject || !visited.Add(schema))
        {
            return;
        }

        view.Parts.Add(schema);
        if (SpecReferences.ReferenceOf(schema) is not null && Definition(schema) is { } target)
        {
            Add(view, target, visited);
        }

        foreach (SpecNode part in schema.ItemsOf("allOf"))
        {
            Add(view, part, visited);
        }

        AddScalar(view, schema);
        AddObject(view, schema);
        AddArray(view, schema);
        foreach (string keyword in new[] { "oneOf", "anyOf" })
        {
            if (schema.ItemsOf(keyword).Count > 0)
            {
                view.Choices.Add(new SchemaChoice(schema, schema.ItemsOf(keyword)));
            }
        }
    }

    private static void AddScalar(SchemaView view, SpecNode schema)
    {
        List<string> types = SchemaFacts.Types(schema);
        if (types.Count == 0 ? schema["type"]?.Text == "null" : types.TrueForAll(s_types.Contains))
        {
            view.Types = view.Types is null ? [.. types] : Common(view.Types, types);
        }

        if ((schema.String("contentEncoding") switch
        {
            "base64" => "byte",
            "base64url" =>
            "base64url",
            _ => schema.Scalar("format")
        }) is { } format)
        {
            view.Formats.Add(format.ToLowerInvariant());
        }

        if (schema["enum"] is { IsArray: true, Items.Count: > 0 } listed && (view.Listed is null || listed.Items.Count < view.Listed.Count))
        {
            view.Listed = listed.Items;
        }

        view.Constant ??= schema["const"];
        if (schema.String("pattern") is { } pattern && Pattern(pattern) is { } regex)
        {
            view.TextPatterns.Add(regex);
        }
    }

    private static void AddObject(SchemaView view, SpecNode schema)
    {
        foreach (KeyValuePair<string, SpecNode> property in schema.MembersOf("properties"))
        {
            if (!view.Properties.TryGetValue(property.Key, out List<SpecNode>? schemas))
            {
                view.Properties.Add(property.Key, schemas = []);
            }

            if (!schemas.Contains(property.Value))
            {
                schemas.Add(property.Value);
            }
        }

        view.Required.UnionWith(SchemaFacts.RequiredOf(schema));
        SpecNode? additional = schema["additionalProperties"] ?? schema["unevaluatedProperties"];
        view.IsClosed |= additional is { IsFalse: true };
        if (additional is { IsObject: true })
        {
            view.Additional.Add(additional);
        }

        foreach (KeyValuePair<string, SpecNode> pattern in schema.MembersOf("patternProperties"))
        {
            if (Pattern(pattern.Key) is { } regex)
            {
                view.Patterns.Add((regex, pattern.Value));
            }
        }
    }

    private static void AddArray(SchemaView view, SpecNode schema)
    {
        if (schema["items"] is { IsObject: true } items)
        {
            view.Items.Add(items);
        }

        IReadOnlyList<SpecNode> places = schema.ItemsOf("prefixItems").Count > 0 ? schema.ItemsOf("prefixItems") : schema.ItemsOf("items");
        view.Places = places.Count > 0 ? places : view.Places;
    }

    // Authors leave "type" out where another keyword makes it plain.
    private static void Imply(SchemaView view)
    {
        if (view.Types is not null)
        {
            return;
        }

        if (view.Properties.Count + view.Additional.Count + view.Patterns.Count > 0)
        {
            view.Types = ["object"];
        }
        else if (view.Items.Count + view.Places.Count > 0)
        {
            view.Types = ["array"];
        }
        else if (view.Formats.Overlaps(["date-time", "date", "uuid", "uri", "byte"]))
        {
            view.Types = ["string"];
        }
        else if (view.Formats.Overlaps(["int32", "int64"]))
        {
            view.Types = ["integer"];
        }
        else if (view.Formats.Overlaps(["float", "double"]))
        {
            view.Types = ["number"];
        }
    }

    // Who says "nullable" beside a reference or allOf means it, whatever the referred schema says.
    private bool AllowsNull(SpecNode schema, HashSet<SpecNode> visited)
    {
        if (!schema.IsObject)
        {
            return !schema.IsFalse;
        }

        if (SchemaFacts.IsNullable(schema) || SchemaFacts.IsNullOnly(schema))
        {
            return true;
        }

        if (!visited.Add(schema)
            || SchemaFacts.Types(schema).Count > 0
            || schema["enum"] is not null
            || schema["const"] is not null
            || schema["properties"] is not null
            || schema["items"] is not null
            || schema["prefixItems"] is not null
            || schema["additionalProperties"] is { IsObject: true }
            || schema["patternProperties"] is not null
            || schema["format"] is not null)
        {
            return false;
        }

        bool reference = SpecReferences.ReferenceOf(schema) is null || (Definition(schema) is { } target && AllowsNull(target, visited));
        return reference
            && schema.ItemsOf("allOf").All(part => AllowsNull(part, visited))
            && (schema["oneOf"] is null || schema.ItemsOf("oneOf").Any(part => AllowsNull(part, [.. visited])))
            && (schema["anyOf"] is null || schema.ItemsOf("anyOf").Any(part => AllowsNull(part, [.. visited])));
    }

    // Whole numbers are numbers.
    private static HashSet<string> Common(HashSet<string> left, List<string> right)
    {
        HashSet<string> common = [.. left.Where(type => right.Contains(type) || (type == "integer" && right.Contains("number")))];
        if (left.Contains("number") && right.Contains("integer"))
        {
            common.Add("integer");
        }

        return common;
    }

    private static Regex? Pattern(string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            // JavaScript's expressions are not all .NET's; what cannot be matched is not checked.
            return null;
        }
    }
}
