using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>What a schema says, read off its keywords. The generator has a reading of
/// its own: who checks it must not share its mistakes.</summary>
internal static class SchemaFacts
{
    // What limits values, or holds schemas that others refer to.
    private static readonly HashSet<string> s_limits = new(StringComparer.Ordinal)
    {
        "$comment", "minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "xml", "$schema",
            "$id",
        "minProperties", "maxProperties", "multipleOf", "exclusiveMinimum", "exclusiveMaximum", "not", "if", "then", "else", "$anchor",
            "$defs", "definitions",
        "unevaluatedProperties", "unevaluatedItems", "dependentRequired", "dependentSchemas", "contentMediaType", "contentSchema",
    };

    /// <summary>Whether a keyword speaks of the place where a schema stands, and not of its type.</summary>
    public static bool IsOfPlace(string keyword) =>
        keyword is "description" or "title" or "default" or "example" or "examples" or "nullable" or "x-nullable"
            or "readOnly" or "writeOnly" or "deprecated" or "externalDocs";

    private static readonly string[] s_shapes =
        ["$ref", "oneOf", "anyOf", "allOf", "properties", "additionalProperties", "patternProperties", "items", "enum", "const", "format"];

    public static bool IsNullable(SpecNode schema) =>
        schema.True("nullable") || schema.True("x-nullable") || HasNullType(schema) || HasNullEnum(schema);

    private static bool HasNullType(SpecNode schema)
    {
        if (schema["type"] is not { } type)
        {
            return false;
        }

        if (!type.IsArray)
        {
            // An empty "type" beside alternatives, members or items is one that a program had nothing to write for.
            return type.Text == "null" || (type.IsNull && !s_shapes.Any(shape => schema[shape] is not null));
        }

        foreach (SpecNode item in type.Items)
        {
            if (item.IsNull || item.Text == "null")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNullEnum(SpecNode schema)
    {
        foreach (SpecNode item in schema.ItemsOf("enum"))
        {
            if (item.IsNull)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The types a schema names, without null, in small letters: authors write "String" too.</summary>
    public static List<string> Types(SpecNode schema)
    {
        List<string> types = [];
        IReadOnlyList<SpecNode> named = schema["type"] switch
        {
            null => [],
            { IsArray: true } several => several.Items,
            { } one => [one],
        };
        foreach (SpecNode item in named)
        {
            string text = item.Text.ToLowerInvariant() switch
            {
                "int" or "long" or "int32" or "int64" => "integer",
                "bool" => "boolean",
                "float" or "double" or "decimal" => "number",
                "dict" or "map" or "hash" => "object",
                "list" => "array",
                var other => other,
            };
            if (text is not ("null" or "" or "any" or "undefined") && !types.Contains(text))
            {
                types.Add(text);
            }
        }

        return types;
    }

    /// <summary>Whether a schema is nothing but null; one that says no more than "nullable" means that.</summary>
    public static bool IsNullOnly(SpecNode schema) =>
        (HasNullType(schema) && Types(schema).Count == 0)
        || (schema["const"] is { IsNull: true })
        || (schema["enum"] is { IsArray: true, Items.Count: 1 } && HasNullEnum(schema))
        || (schema.IsObject && IsNullable(schema) && IsAnything(schema));

    /// <summary>Whether a schema says anything about the type: a part that only describes or limits does not.</summary>
    public static bool HasMeaning(SpecNode schema)
    {
        foreach (KeyValuePair<string, SpecNode> member in schema.Members)
        {
            if (IsProse(member.Key) || s_limits.Contains(member.Key))
            {
                continue;
            }

            // "required" alone names members that another part declares.
            if (member.Key is "required" or "discriminator" || (member.Value.IsArray && member.Value.Items.Count == 0))
            {
                continue;
            }

            return true;
        }

        return false;
    }

    /// <summary>Whether a schema takes whatever there is: it has nothing but prose.</summary>
    public static bool IsAnything(SpecNode schema)
    {
        if (schema.IsTrue)
        {
            return true;
        }

        foreach (KeyValuePair<string, SpecNode> member in schema.Members)
        {
            if (!IsProse(member.Key))
            {
                return false;
            }
        }

        return schema.IsObject;
    }

    /// <summary>The values that a schema lists: its constant, or its enum.</summary>
    public static IReadOnlyList<SpecNode> ListedValues(SpecNode schema) =>
        schema["const"] is { } constant ? [constant] : schema.ItemsOf("enum");

    /// <summary>The texts of the values that a schema lists, without null, lists and objects.</summary>
    public static List<string> ListedTexts(SpecNode schema)
    {
        List<string> texts = [];
        foreach (SpecNode value in ListedValues(schema))
        {
            if (value.Kind is SpecKind.String or SpecKind.Number or SpecKind.Boolean)
            {
                texts.Add(value.Text);
            }
        }

        return texts;
    }

    /// <summary>Whether a schema describes an object, by type or by keyword.</summary>
    public static bool IsObjectLike(SpecNode schema)
    {
        List<string> types = Types(schema);
        return types.Count > 0
            ? types.Count == 1 && types[0] == "object"
            : schema["properties"] is { IsObject: true } || schema["additionalProperties"] is { IsObject: true }
                || schema["patternProperties"] is { IsObject: true };
    }

    /// <summary>oneOf and anyOf mean the same to a client: one of these.</summary>
    public static IReadOnlyList<SpecNode> Alternatives(SpecNode schema)
    {
        IReadOnlyList<SpecNode> oneOf = schema.ItemsOf("oneOf");
        return oneOf.Count > 0 ? oneOf : schema.ItemsOf("anyOf");
    }

    public static bool HasProperties(SpecNode schema) => schema["properties"] is { IsObject: true, Members.Count: > 0 };

    /// <summary>The member that tells derived types: a text in 2.0, an object since.</summary>
    public static string? DiscriminatorOf(SpecNode schema) => schema["discriminator"] switch
    {
        { IsString: true } text => text.Text,
        { IsObject: true } node => node.String("propertyName"),
        _ => null,
    };

    /// <summary>The only value that a schema allows; null when it leaves a choice.</summary>
    public static SpecNode? ConstantOf(SpecNode schema)
    {
        if (schema["const"] is { IsNull: false, IsObject: false, IsArray: false } constant)
        {
            return constant;
        }

        return schema["enum"] is { IsArray: true, Items.Count: 1 } single
            && single.Items[0] is { IsNull: false, IsObject: false, IsArray: false } value && schema["x-ms-enum"] is null
            ? value
            : null;
    }

    public static HashSet<string> RequiredOf(SpecNode schema)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (SpecNode item in schema.ItemsOf("required"))
        {
            names.Add(item.Text);
        }

        return names;
    }

    // What says nothing of values at all.
    private static bool IsProse(string keyword) =>
        IsOfPlace(keyword) || keyword == "$comment" || (keyword.StartsWith("x-", StringComparison.Ordinal) && keyword != "x-csharp-type");
}
