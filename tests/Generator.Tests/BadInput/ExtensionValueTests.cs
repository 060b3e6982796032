using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Checking;
using Typewright.Generator.Schemas.Keywords;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>Every extension with values that it cannot have: each is told at its place, and what is generated compiles.</summary>
public sealed class ExtensionValueTests
{
    private static readonly string[] s_values = ["true", "0", "{}", "[]", "null", "''"];

    // What of these can be understood: switches, empty lists of credentials, and maps and lists of other tools that may be empty.
    private static readonly (string Key, string Value)[] s_understood =
    [
        ("x-csharp-protocol-methods", "true"), ("x-csharp-reconnect", "true"), ("x-csharp-if-exists", "true"),
        ("x-csharp-page-size", "true"), ("x-csharp-sealed", "true"), ("x-csharp-options-bag", "true"),
        ("x-csharp-nullable", "true"), ("x-csharp-credentials", "[]"),
        ("x-ms-long-running-operation", "true"), ("x-ms-api-version", "true"), ("x-ms-skip-url-encoding", "true"),
        ("x-ms-error-response", "true"), ("x-nullable", "true"), ("x-ms-discriminator-value", "true"), ("x-ms-discriminator-value", "0"),
        ("x-ms-parameterized-host", "{}"), ("x-ms-paths", "{}"), ("x-webhooks", "{}"), ("x-ms-pageable", "{}"), ("x-ms-enum", "{}"),
        ("x-ms-long-running-operation-options", "{}"), ("x-fern-streaming", "true"), ("x-fern-streaming", "{}"),
        .. from key in new[]
            {
                "x-enum-varnames", "x-enumNames", "x-enum-names", "x-enum-descriptions", "x-enumDescriptions", "x-enum-description",
            }
            from value in new[] { "{}", "[]" }
            select (key, value),
    ];

    public static TheoryData<string> Keys => [.. ExtensionTable.All.Select(static extension => extension.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_value_of_the_wrong_kind_is_told_at_its_place(string key)
    {
        foreach (string value in s_values)
        {
            foreach (DocumentPart place in Places(ExtensionTable.Find(key)!))
            {
                MarkedText text = new(Document(place, $"{key}: ►{value}"));
                Generation run = Project.Generate(text.Text, ("TrustDocument", "true"));

                string[] told = [.. run.Problems.Where(static problem => problem.Id == "TW1014").Select(Placed)];
                string[] expected = s_understood.Contains((key, value)) ? [] : [$"{text.Line},{text.Column}"];
                Assert.True(expected.SequenceEqual(told), $"{key}: {value} on {place}: {string.Join('\n', run.Problems)}");
                Assert.Empty(run.CompilerComplaints());
            }
        }
    }

    // Of the right kind, and without any sense: what is wrong is marked.
    [Theory]
    [InlineData(DocumentPart.Document, "x-csharp-options: ►'1 2'")]
    [InlineData(DocumentPart.Document, "x-csharp-model-factory: ►'a{b'")]
    [InlineData(DocumentPart.Document, "x-csharp-model-context: ►'1'")]
    [InlineData(DocumentPart.Operation, "x-csharp-client: ►'1 2'")]
    [InlineData(DocumentPart.Operation, "x-csharp-name: ►'1 2'")]
    [InlineData(DocumentPart.Schema, "x-csharp-name: ►'-'")]
    [InlineData(DocumentPart.Schema, "x-csharp-parameter: ►'1 2'")]
    [InlineData(DocumentPart.Body, "x-csharp-body-parameter: ►'%'")]
    [InlineData(DocumentPart.Document, "x-csharp-clients: { PetsClient: ►5 }")]
    [InlineData(DocumentPart.Document, "x-csharp-clients: ►{ 'Pets;Client': {} }")]
    [InlineData(DocumentPart.Document, "x-csharp-clients: { PetsClient: { state: ►5 } }")]
    [InlineData(DocumentPart.Document, "x-csharp-clients: { PetsClient: { state: { petId: ►5 } } }")]
    [InlineData(DocumentPart.Document, "x-csharp-clients: { PetsClient: { state: { petId: { property: ►'1 2' } } } }")]
    [InlineData(DocumentPart.Document, "x-csharp-credentials: [{ type: System.Uri, policy: System.Uri, parameter: ►'1 2' }]")]
    [InlineData(DocumentPart.Document, "x-csharp-service-versions: [{ version: '1', name: ►'1 2' }]")]
    [InlineData(DocumentPart.Document, "x-csharp-service-versions: [{ version: '1', default: ►5 }]")]
    [InlineData(DocumentPart.Operation, "x-csharp-overloads: [►5]")]
    [InlineData(DocumentPart.Operation, "x-csharp-overloads: [►{ parameters: 5 }]")]
    [InlineData(DocumentPart.Operation, "x-csharp-overloads: [{ name: ►'1 2', parameters: [] }]")]
    [InlineData(DocumentPart.Operation, "x-csharp-overloads: [{ parameters: [{ property: name, optional: ►maybe }] }]")]
    [InlineData(DocumentPart.Operation, "x-csharp-operation-states: { succeeded: ►5 }")]
    [InlineData(DocumentPart.Operation, "x-csharp-operation-states: { succeeded: ►[] }")]
    [InlineData(DocumentPart.Operation, "x-csharp-operation-states: { failed: ►[5] }")]
    [InlineData(DocumentPart.Schema, "x-csharp-type: { type: System.Uri, json: ►5 }")]
    [InlineData(DocumentPart.Schema, "x-csharp-type: { type: System.Uri, valueType: ►maybe }")]
    [InlineData(DocumentPart.Schema, "x-csharp-accessibility: ►private")]
    [InlineData(DocumentPart.Operation, "x-ms-long-running-operation-options: { final-state-via: ►nonsense }")]
    [InlineData(DocumentPart.Schema, "x-ms-enum: { name: ►5 }")]
    [InlineData(DocumentPart.Schema, "x-ms-enum: { name: A, modelAsString: ►maybe }")]
    [InlineData(DocumentPart.Schema, "x-ms-enum: { name: A, values: ►5 }")]
    [InlineData(DocumentPart.Schema, "x-ms-enum: { name: A, values: [►5] }")]
    [InlineData(DocumentPart.Schema, "x-enum-varnames: [a, ►{}]")]
    [InlineData(DocumentPart.Operation, "x-ms-pageable: { nextLinkName: ►5 }")]
    [InlineData(DocumentPart.Operation, "x-fern-streaming: { stream-condition: ►nonsense }")]
    [InlineData(DocumentPart.Document, "x-ms-parameterized-host: { hostTemplate: ►5 }")]
    [InlineData(DocumentPart.Document, "x-ms-paths: { /a: ►5 }")]
    [InlineData(DocumentPart.Document, "x-webhooks: { a: ►5 }")]
    internal void A_value_without_sense_is_told_at_its_place(DocumentPart place, string extension)
    {
        MarkedText text = new(Document(place, extension));
        Generation run = Project.Generate(text.Text, ("TrustDocument", "true"));

        IEnumerable<Diagnostic> told = run.Problems.Where(static problem => problem.Id == "TW1014");
        Assert.Equal([$"{text.Line},{text.Column}"], told.Select(Placed).Distinct());
        Assert.DoesNotContain(run.Problems, static problem => problem.Id == "TW9001");
    }

    [Theory]
    [InlineData(DocumentPart.Document, "x-csharp-clients: { PetsClient: ~, OwnerClient: { state: { owner: ~ } } }")]
    [InlineData(DocumentPart.Schema, "x-csharp-name: Größe_2")]
    [InlineData(DocumentPart.Operation, "x-csharp-name: add-pet now")]
    [InlineData(DocumentPart.Operation, "x-csharp-operation-states: { succeeded: done, failed: [broken, lost] }")]
    [InlineData(DocumentPart.Operation, "x-ms-pageable: { nextLinkName: ~ }")]
    [InlineData(DocumentPart.Schema, "x-enum-varnames: ['', a, 5]")]
    internal void A_value_with_sense_is_not_told(DocumentPart place, string extension) => Assert.DoesNotContain(
        Project.Generate(Document(place, extension)).Problems, static problem => problem.Id == "TW1014");

    [Fact]
    public void Every_extension_of_this_generator_has_a_row() => Assert.All(
        new[] { typeof(ExtensionKeys), typeof(SchemaKeywords) }
            .SelectMany(static type => type.GetFields())
            .Where(static field => field.IsLiteral)
            .Select(static field => (string)field.GetRawConstantValue()!)
            .Where(static key => key.StartsWith(ExtensionTable.OwnPrefix, StringComparison.Ordinal)),
        static key => Assert.NotNull(ExtensionTable.Find(key)));

    [Fact]
    public void What_other_tools_understand_does_not_end_a_build()
    {
        Diagnostic told = Assert.Single(Project.Generate(Document(DocumentPart.Schema, "x-ms-enum: true")).Problems);

        Assert.Equal(("TW1014", DiagnosticSeverity.Warning), (told.Id, told.Severity));
    }

    [Theory]
    [InlineData("x-csharp-nmae: Animal", "x-csharp-name")]
    [InlineData("x-csharp-Name: Animal", "x-csharp-name")]
    [InlineData("x-chsarp-name: Animal", "x-csharp-name")]
    [InlineData("x-csharp_name: Animal", "x-csharp-name")]
    [InlineData("X-CSharp-Name: Animal", "x-csharp-name")]
    [InlineData("x-csharp-accesibility: internal", "x-csharp-accessibility")]
    [InlineData("x-csharp-type: { type: Zoo.Pet, jsn: Zoo.PetJson }", "json")]
    public void A_misspelt_extension_is_told_with_what_was_meant(string extension, string meant)
    {
        IEnumerable<Diagnostic> told = Project
            .Generate(Document(DocumentPart.Schema, extension), ("TrustDocument", "true")).Problems
            .Where(static problem => problem.Id == "TW1016");

        Assert.Contains($"did you mean '{meant}'?", Assert.Single(told).ToString());
    }

    [Theory]
    [InlineData("x-csharp-anything: 1")]
    [InlineData("x-csharp-client: Pets")]
    public void An_extension_that_does_nothing_is_told(string extension) =>
        Assert.Equal("TW1016", Assert.Single(Project.Generate(Document(DocumentPart.Schema, extension)).Problems).Id);

    [Theory]
    [InlineData("x-team: blue")]
    [InlineData("example: { x-csharp-nmae: 1 }")]
    [InlineData("properties: { x-csharp-nmae: { type: string } }")]
    [InlineData("default: { x-csharp-type: 1 }")]
    public void Values_names_and_the_extensions_of_others_are_no_concern(string member) =>
        Assert.Empty(Project.Generate(Document(DocumentPart.Schema, member)).Problems);

    private static IEnumerable<DocumentPart> Places(Extension extension) => new[]
    {
        DocumentPart.Document, DocumentPart.Operation, DocumentPart.Parameter, DocumentPart.Body, DocumentPart.Response,
        DocumentPart.Schema,
    }.Where(place => (extension.Places & place) != 0);

    private static string Placed(Diagnostic problem) =>
        problem.Location.GetLineSpan().StartLinePosition is var at ? $"{at.Line},{at.Character}" : "";

    private static string Document(DocumentPart place, string extension)
    {
        string On(DocumentPart part) => part == place ? extension + ", " : "";
        string root = place == DocumentPart.Document ? extension + "\n" : "";
        return $$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            {{root}}paths:
              /pets/{petId}:
                post: { {{On(DocumentPart.Operation)}}operationId: addPet, parameters: [
                  { {{On(DocumentPart.Parameter)}}name: petId, in: path, required: true, schema: { type: string } } ],
                  requestBody: { {{On(DocumentPart.Body)}}content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } },
                  responses: { '200': { {{On(DocumentPart.Response)}}description: The pet.,
                    content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
            components:
              schemas:
                Pet: { {{On(DocumentPart.Schema)}}type: object, properties: { name: { type: string } } }
            """;
    }
}
