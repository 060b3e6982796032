using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Corpus.RoundTrip;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Testing;
using Xunit;

namespace Typewright.Corpus.Tests;

/// <summary>
/// The validator of the round trip, which decides whether a value has to come back, against JsonSchema.Net: the same values, valid
/// and not, of the named schemas of real documents.
/// </summary>
public sealed class SecondOpinionTests
{
    private const long MaxBytes = 1024 * 1024;

    /// <summary>The documents whose schemas are JSON Schema; one row that skips where there are none.</summary>
    public static TheoryData<string> Documents
    {
        get
        {
            string shared = RepositoryFolder.Shared;
            TheoryData<string> rows = Directory.Exists(shared)
                ? [.. CorpusFinder.Find([Path.Combine(shared, "corpus")]).Where(IsJsonSchema)
                    .Select(file => Path.GetRelativePath(shared, file))]
                : [];
            return rows.Count > 0 ? rows : [""];
        }
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Two_validators_agree(string document)
    {
        string file = Path.Combine(RepositoryFolder.Shared, document);
        SpecSet files = new([new SpecText(file, File.ReadAllText(file))]);
        Schemas schemas = new(files, files.Open(file)!.Root!);
        Derivations derivations = new(schemas);
        SchemaValidator validator = new(schemas, derivations);
        SecondOpinion second = new(schemas);

        List<string> differences = [];
        foreach (KeyValuePair<string, SpecNode> schema in schemas.Named.Where(schema => second.Understood.Contains(schema.Key)))
        {
            foreach ((string origin, JsonNode? value) in Variants.Of(schemas, derivations, validator, schema.Value, schema.Key))
            {
                Contradiction[] ours =
                [
                    .. validator.Check(value, schema.Value)
                        .Where(static one => one.Rule != ContradictionRule.Format && !SchemaValidator.IsBeyond(one.Rule)),
                ];
                if (second.IsValid(schema.Key, value) != (ours.Length == 0))
                {
                    differences.Add($"{schema.Key} {origin}: {string.Join(", ", ours.Select(static one => one.Rule + " " + one.Path))}");
                }
            }
        }

        Assert.Empty(differences);
    }

    [Theory]
    [InlineData("""{"a": 1}""", true)]
    [InlineData("""{"a": 1, "b": null}""", true)]
    [InlineData("""{"a": "1"}""", false)]
    [InlineData("""{"a": null}""", false)]
    [InlineData("""{}""", false)]
    [InlineData("""[]""", false)]
    public void The_second_opinion_tells_right_from_wrong(string value, bool isValid)
    {
        SpecSet files = new([new SpecText("a.yaml", """
            openapi: 3.1.0
            info: {title: T, version: "1"}
            paths: {}
            components:
              schemas:
                A: {type: object, required: [a], properties: {a: {$ref: "#/components/schemas/B"}, b: {type: string, nullable: true}}}
                B: {type: integer}
            """)]);

        SecondOpinion second = new(new Schemas(files, files.Open("a.yaml")!.Root!));

        Assert.Equal(isValid, second.IsValid("A", JsonNode.Parse(value)));
    }

    private static bool IsJsonSchema(string file) => new FileInfo(file).Length < MaxBytes
        && File.ReadLines(file).Take(20).Any(static line => line.Contains("openapi", StringComparison.Ordinal)
            && (line.Contains("3.1.", StringComparison.Ordinal) || line.Contains("3.2.", StringComparison.Ordinal)));
}
