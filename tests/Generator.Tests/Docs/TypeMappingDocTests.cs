using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Operations.Rules;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>The tables of docs/type-mapping.md are those of the code.</summary>
public sealed class TypeMappingDocTests
{
    private static readonly Page s_page = Page.Read("docs/type-mapping.md");

    private static IEnumerable<string[]> Scalars => s_page["Scalars"].Rows.Skip(1);

    [Fact]
    public void Formats_are_listed_with_their_types() => Assert.Equal(
        ScalarFormats.All.Select(static known => $"{known.Type} {known.Format} {WireTypes.Of(known.Row).CSharp}")
            .Order(StringComparer.Ordinal),
        Scalars.Where(static row => row[1].Length > 0).Select(static row => string.Join(' ', row)).Order(StringComparer.Ordinal));

    [Fact]
    public void Rows_are_listed_with_their_types() => Assert.Equal(
        WireTypes.All.Select(static row => $"{row.Id} {row.CSharp}").Order(StringComparer.Ordinal),
        s_page["Rows"].Rows.Skip(1).Select(static row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Rules_for_the_names_of_methods_are_listed_in_their_order() => Assert.Equal(
        OperationNameRules.All.Select(static rule => rule.Name),
        s_page["Names"].Rows.Select(static row => row[0]).SkipWhile(static cell => cell != "rule").Skip(1)
            .Where(static name => name.Length > 0));

    [Fact]
    public void The_types_of_the_page_are_those_that_are_generated()
    {
        string[][] rows = [.. Scalars];
        string properties = string.Concat(
            rows.Select(static (row, i) => $"        p{i}: {{ type: {row[0]}{(row[1].Length > 0 ? ", format: " + row[1] : "")} }}\n"));
        string required = string.Join(", ", rows.Select(static (_, i) => $"p{i}"));
        string model = Project.Generate("openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    "
            + "All:\n      type: object\n      required: [" + required + "]\n      properties:\n" + properties).Compiles().Source("All");

        string flat = model.Replace("\n    {", " {", StringComparison.Ordinal);
        Assert.All(rows.Select(static (row, i) => $"public {row[2]} P{i} {{"), property => Assert.Contains(property, flat));
    }

    [Fact]
    public void A_row_that_no_format_chooses_is_said_to_be_one()
    {
        // Chosen by type alone, by two types at once, by the framework, or for lack of anything better.
        string[] chosenOtherwise =
        [
            "string",
            "boolean",
            "int64",
            "double",
            "any",
            "int32-loose",
            "int64-loose",
            "int16-loose",
            "int8-loose",
            "uint8-loose",
            "uint16-loose",
            "uint32-loose",
            "uint64-loose",
            "float-loose",
            "date-exact",
            "date-legacy-exact",
            "date-time-exact",
            "double-loose",
            "decimal-loose",
            "date-legacy",
            "time-legacy",
        ];
        string[] unused = [.. WireTypes.All.Select(static row => row.Id)
            .Except(ScalarFormats.All.Select(static known => known.Row))
            .Except(chosenOtherwise)];

        Assert.Equal(s_page["Rows"].Rows
            .Where(static row => row[2].Contains("no format chooses it", StringComparison.Ordinal))
            .Select(static row => row[0]), unused);
    }

    [Fact]
    public void Every_keyword_of_a_schema_is_decided_once()
    {
        // JSON Schema 2020-12 with what draft 4, Swagger 2.0 and OpenAPI 3.0 have besides.
        string[] keywords =
        [
            "$schema", "$vocabulary", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor", "$recursiveRef", "$ref",
            "$defs", "$comment", "definitions",
            "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependentRequired",
            "prefixItems", "items", "additionalItems", "contains", "unevaluatedItems", "uniqueItems", "minItems", "maxItems", "minContains",
            "maxContains",
            "properties", "patternProperties", "additionalProperties", "propertyNames", "unevaluatedProperties", "required",
            "minProperties", "maxProperties",
            "type", "const", "enum", "format", "nullable", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
            "minLength", "maxLength", "pattern",
            "contentEncoding", "contentMediaType", "contentSchema",
            "title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "externalDocs",
            "discriminator", "xml",
        ];

        Assert.Equal(
            keywords.Order(StringComparer.Ordinal),
            s_page["Keywords"].Rows.Skip(1).Select(static row => row[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Keywords_without_effect_have_none()
    {
        string[] without = [.. s_page["Keywords"].Rows
            .Where(static row => row[1].StartsWith("none", StringComparison.Ordinal))
            .Select(static row => row[0])];
        Dictionary<string, string> values = new(StringComparer.Ordinal)
        {
            ["$schema"] = "'https://json-schema.org/draft/2020-12/schema'",
            ["$comment"] = "'aside'",
            ["pattern"] = "'^a'",
            ["uniqueItems"] = "true",
            ["writeOnly"] = "true",
            ["$recursiveAnchor"] = "true",
            ["not"] = "{ type: integer }",
            ["if"] = "{ required: [a] }",
            ["then"] = "{ required: [b] }",
            ["else"] = "{ required: [c] }",
            ["contains"] = "{ type: string }",
            ["propertyNames"] = "{ pattern: '^a' }",
            ["dependentSchemas"] = "{ a: { required: [b] } }",
            ["dependentRequired"] = "{ a: [b] }",
            ["unevaluatedProperties"] = "false",
            ["unevaluatedItems"] = "false",
            ["additionalItems"] = "false",
            ["$vocabulary"] = "{ 'https://example.com/v': false }",
            ["default"] = "null",
            ["example"] = "{ a: x }",
            ["examples"] = "[{ a: x }]",
            ["externalDocs"] = "{ url: 'https://example.com' }",
        };
        string plain = Model("");

        Assert.All(without, keyword => Assert.Equal(plain, Model($"{keyword}: {values.GetValueOrDefault(keyword, "1")}")));
    }

    private static string Model(string more) => Project.Generate(
        "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    Pet:\n      type: object\n      "
            + "properties:\n        a: { type: string }\n        list: { type: array, items: { type: string } }\n"
        + (more.Length > 0 ? $"      {more}\n" : "")).Compiles().Source("Pet");
}
