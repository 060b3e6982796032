using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Typewright.Generator.Tests.Hostile;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>The same files make the same bytes: in every run, on every machine, in whatever order the build lists them.</summary>
public sealed class DeterminismTests
{
    // Small and capital i, which Turkish pairs otherwise; numbers that German writes with a comma and Persian with a sign of its own.
    private static readonly MemoryDocument[] s_documents =
    [
        MemoryDocument.Client(
            PetDocument.Text.Replace("'#/components/schemas/Owner'", "'shared.yaml#/Owner'"),
            settings: ("Overlay", "pets.overlay.yaml")),
        MemoryDocument.Client(Template.Fill(static place => "iI title" + place), "/project/template.json", ("Namespace", "Words")),
        MemoryDocument.Client(ExtensionDocument.Swagger, "/project/swagger.json", ("Namespace", "Old")),
        MemoryDocument.Client("""
            openapi: 3.0.3
            info: { title: Numbers, version: 1.5 }
            paths:
              /numbers:
                get:
                  parameters: [{ name: ids, in: query, required: true, schema: { type: number, enum: [-1.5] } }]
                  responses: { '200': { description: Numbers.,
                      content: { application/json: { schema: { $ref: '#/components/schemas/INumber' } } } } }
            components:
              schemas:
                INumber: { type: object, required: [half], properties: { half: { type: number, const: -1234.5 }, level: { type: integer,
                    enum: [-1, 1000000] }, title: { type: string, enum: [i, I, ı, İ] } } }
            """, "/project/numbers.yaml", ("Namespace", "Numbers")),
        MemoryDocument.Shared(
            "Owner: { type: object, properties: { id: { type: string }, title: { $ref: 'more.yaml#/Title' } } }",
            "/project/shared.yaml"),
        MemoryDocument.Shared("Title: { type: string, enum: [first, last] }", "/project/more.yaml"),
        MemoryDocument.Overlay("overlay: 1.0.0\ninfo: { title: More, version: 1.0.0 }\nactions:\n  - target: "
            + "$.components.schemas.Pet.properties\n    update: { nickname: { type: string } }\n", "/project/pets.overlay.yaml"),
    ];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> s_expected = new(static () => Generate(s_documents));

    [Fact]
    public void Documents_are_generated_without_a_problem()
    {
        Generation run = new Project(s_documents).Run().Compiles();

        Assert.Contains("Nickname", run.Source("Pet"));
        Assert.Contains("-1234.5D", run.Source("INumber"));
    }

    [Fact]
    public void Second_run_makes_the_same_bytes() => AssertSame(Generate(s_documents));

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void Culture_changes_nothing(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(name);
        try
        {
            AssertSame(Generate(s_documents));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Order_of_the_files_changes_nothing()
    {
        AssertSame(Generate(s_documents.Reverse()));
        for (int first = 1; first < s_documents.Length; first++)
        {
            AssertSame(Generate([.. s_documents.Skip(first), .. s_documents.Take(first)]));
        }
    }

    [Fact]
    public void Folder_of_the_project_changes_nothing() =>
        AssertSame(Generate(s_documents.Select(static document => new MemoryDocument(
            document.Path.Replace("/project/", @"C:\Users\somebody\api\"),
            document.GetText()!.ToString(),
            document.Metadata))));

    [Fact]
    public void Line_endings_of_the_document_change_nothing() =>
        AssertSame(Generate(s_documents.Select(static document => document.Saying(document.GetText()!.ToString().Replace("\n", "\r\n")))));

    [Fact]
    public void Every_file_ends_its_lines_with_a_line_feed_alone() => Assert.All(s_expected.Value, static file =>
    {
        Assert.DoesNotContain('\r', file.Value);
        Assert.EndsWith("}\n", file.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Value.Split('\n'), static line => line.EndsWith(' '));
    });

    private static IReadOnlyDictionary<string, string> Generate(IEnumerable<MemoryDocument> documents) =>
        new Project(documents).Run().Sources;

    private static void AssertSame(IReadOnlyDictionary<string, string> actual)
    {
        Assert.Equal(s_expected.Value.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.All(actual, static file => Assert.Equal(s_expected.Value[file.Key], file.Value));
    }
}
