using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>Documents that cannot be read or do not say what an OpenAPI document says.</summary>
public sealed class DocumentProblemTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Bad, version: '1' }\n";

    [Fact]
    public void File_that_cannot_be_read_is_named() =>
        Assert.Contains(
            "'/project/bad.yaml'",
            Neighbour.Reports("TW1001", MemoryDocument.Client(null, Neighbour.Path), new MarkedText(""), Neighbour.Path));

    [Fact]
    public void Shared_file_that_cannot_be_read_is_named()
    {
        const string Shared = "/project/shared.yaml";

        Neighbour.Reports("TW1001", MemoryDocument.Shared(null, Shared), new MarkedText(""), Shared);
    }

    [Theory]
    [InlineData("openapi: 3.0.3\ninfo: { title: ►'Bad\n ")]
    [InlineData("openapi: 3.0.3\ninfo:\n  title: Bad\n►]\n")]
    [InlineData("{\n  \"openapi\": \"3.0.3\",\n  \"info\": ►]\n}")]
    [InlineData("{\n  \"openapi\": \"3.0.3\"►")]
    [InlineData("►")]
    [InlineData("► \n\n")]
    public void Malformed_text_is_shown_where_reading_stopped(string text) => Neighbour.Reports("TW1002", text);

    [Theory]
    [InlineData("►<!DOCTYPE html>\n<html><body>Sign in</body></html>", "take the document itself")]
    [InlineData("►<?xml version=\"1.0\"?><application xmlns=\"http://wadl.dev.java.net/2009/02\"/>", "take the document itself")]
    [InlineData("►version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "git lfs pull")]
    [InlineData("►#%RAML 1.0\ntitle: Bad\n", "this is RAML")]
    [InlineData("►PK\u0003\u0004\u0014\0\0", "unpack it")]
    [InlineData("►\u001f\u008b\b\0", "unpack it")]
    [InlineData("►{\0\"\0o\0", "save it as UTF-8")]
    [InlineData("►https://example.com/openapi.yaml\n", "download it: curl -o openapi.yaml https://example.com/openapi.yaml")]
    [InlineData("openapi: 3.0.3\n►<<<<<<< HEAD\ninfo: a\n=======\ninfo: b\n>>>>>>> other\n", "merge conflict")]
    [InlineData("{ \"openapi\": \"3.0.3\",\n►<<<<<<< HEAD\n\"paths\": {}\n=======\n\"paths\": []\n>>>>>>> other\n}", "merge conflict")]
    public void What_is_given_in_place_of_a_document_is_told(string text, string reason) =>
        Assert.Contains(reason, Neighbour.Reports("TW1002", text));

    [Theory]
    [InlineData("►- openapi\n- 3.0.3\n", "its root is not an object")]
    [InlineData("►just a text\n", "its root is not an object")]
    [InlineData("# A comment.\n►title: Bad\nversion: 1\n", "neither 'openapi' nor 'swagger'")]
    [InlineData("►asyncapi: 2.6.0\ninfo: { title: Bad, version: '1' }\nchannels: {}\n", "AsyncAPI")]
    [InlineData("►{ \"swaggerVersion\": \"1.2\", \"apis\": [] }", "Swagger 1; convert it")]
    [InlineData("►overlay: 1.0.0\ninfo: { title: Bad, version: '1' }\nactions: []\n", "in the Overlay of")]
    [InlineData("►arazzo: 1.0.0\nsourceDescriptions: []\n", "names as a source")]
    [InlineData("►{ \"info\": { \"_postman_id\": \"a\" }, \"item\": [] }", "Postman")]
    [InlineData("►{ \"$schema\": \"http://json-schema.org/draft-07/schema#\", \"type\": \"object\" }", "give it as OpenApiDocument")]
    [InlineData("►components: { schemas: {} }\n", "give it as OpenApiDocument if others refer to it")]
    public void Document_of_another_kind_is_told_so(string text, string reason) =>
        Assert.Contains(reason, Neighbour.Reports("TW1003", text));

    [Theory]
    [InlineData("info: { title: Bad, version: '1' }\nopenapi: ►4.0.0\npaths: {}\n", "'4.0.0'")]
    [InlineData("swagger: ►'1.2'\npaths: {}\n", "'1.2'")]
    [InlineData("openapi: ►'30.0'\npaths: {}\n", "'30.0'")]
    [InlineData("openapi: ►three\npaths: {}\n", "'three'")]
    public void Version_that_is_not_supported_is_shown(string text, string version)
    {
        string message = Neighbour.Reports("TW1003", text);

        Assert.Contains(version, message);
        Assert.Contains("2.0, 3.0, 3.1 and 3.2", message);
    }

    // Where nothing else authenticates, calls go without credentials: that must not be a line that nobody sees.
    [Theory]
    [InlineData("[{ tls: [] }]", "TW2001", DiagnosticSeverity.Warning)]
    [InlineData("[{ tls: [] }, { key: [] }]", "TW3001", DiagnosticSeverity.Info)]
    [InlineData("[{ tls: [] }, {}]", "TW3001", DiagnosticSeverity.Info)]
    public void Way_to_authenticate_that_no_constructor_has_is_told(string security, string id, DiagnosticSeverity severity)
    {
        Diagnostic told = Assert.Single(Project.Generate(Head + $$"""
            security: {{security}}
            paths: { /bad: { get: { operationId: getBad, responses: { '204': { description: Bad. } } } } }
            components:
              securitySchemes:
                tls: { type: mutualTLS }
                key: { type: apiKey, in: header, name: X-Key }
            """).Compiles(DiagnosticSeverity.Warning).Problems);

        Assert.Equal((id, severity, 6), (told.Id, told.Severity, told.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("'tls'", told.GetMessage());
    }

    [Theory]
    [InlineData("mutualTLS", "TW2001", "'s0', 's1', 's2' and 2,997 more has no constructor")]
    [InlineData("apiKey, in: header, name: X-%", "TW3001", "'s1', 's2', 's3' and 2,996 more is ignored")]
    public void Thousands_of_ways_to_authenticate_are_told_of_once(string type, string id, string expected)
    {
        string names = string.Join(", ", Enumerable.Range(0, 3000).Select(static i => $"{{ s{i}: [] }}"));
        string declared = string.Join('\n', Enumerable.Range(0, 3000).Select(i => $"    s{i}: {{ type: {type.Replace("%", $"{i}")} }}"));
        Diagnostic told = Assert.Single(Project.Generate(Head + $$"""
            security: [{{names}}]
            paths: { /bad: { get: { operationId: getBad, responses: { '204': { description: Bad. } } } } }
            components:
              securitySchemes:
            {{declared}}
            """).Compiles(DiagnosticSeverity.Warning).Problems);

        Assert.Equal(id, told.Id);
        Assert.Contains(expected, told.GetMessage());
    }

    [Theory]
    [InlineData("'#/components/schemas/Missing'", "there is nothing at that place")]
    [InlineData("'missing.yaml#/Pet'", "add 'missing.yaml' to the project as OpenApiDocument")]
    [InlineData("'https://example.com/pet.json'", "reads nothing from the network")]
    public void Reference_that_leads_nowhere_is_shown(string reference, string reason)
    {
        string message = Neighbour.Reports("TW1004", Head + $$"""
            paths:
              /pets:
                get:
                  operationId: getPet
                  responses:
                    '200': { description: A pet., content: { application/json: { schema: { $ref: ►{{reference}} } } } }
            """);

        Assert.Contains(reference.Trim('\''), message);
        Assert.Contains(reason, message);
    }

    [Fact]
    public void Reference_that_leads_to_itself_is_shown()
    {
        string message = Neighbour.Reports("TW1005", Head + """
            paths:
              /pets:
                get:
                  operationId: getPet
                  responses:
                    '200': { description: A pet., content: { application/json: { schema: { $ref: ►'#/components/schemas/A' } } } }
            components:
              schemas:
                A: { $ref: '#/components/schemas/B' }
                B: { $ref: '#/components/schemas/A' }
            """);

        Assert.Contains("'#/components/schemas/A'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Problem_in_a_file_that_is_referred_to_is_shown_there()
    {
        const string Shared = "/project/shared.yaml";
        MarkedText shared = new("Pet: { type: object, properties: { owner: { $ref: ►'#/Owner' } } }\n");
        MemoryDocument bad = MemoryDocument.Client(Head + """
            paths:
              /pets:
                get:
                  operationId: getPet
                  responses:
                    '200': { description: A pet., content: { application/json: { schema: { $ref: 'shared.yaml#/Pet' } } } }
            """, Neighbour.Path);

        Neighbour.Reports("TW1004", bad, shared, Shared, MemoryDocument.Shared(shared.Text, Shared));
    }

    [Fact]
    public void Malformed_file_that_is_referred_to_is_shown_itself_and_where_it_is_needed()
    {
        MemoryDocument bad = MemoryDocument.Client(
            PetDocument.Text.Replace("'#/components/schemas/Owner'", "'shared.yaml#/Owner'"),
            Neighbour.Path);

        Generation run = new Project(bad, MemoryDocument.Shared("Owner: {", "/project/shared.yaml")).Run();

        Assert.Equal(["TW1002", "TW1004"], run.Problems.Select(static problem => problem.Id).Order());
        Assert.Contains(
            "'shared.yaml' cannot be parsed",
            run.Problems.Single(static problem => problem.Id == "TW1004").GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Contains("Pets.PetsClient.g.cs", run.Sources.Keys);
    }

    [Fact]
    public void Bad_operation_leaves_the_others()
    {
        Generation run = Project.Generate(PetDocument.Text.Replace("        components:", "").Replace("components:", """
              /broken:
                get:
                  operationId: getBroken
                  responses:
                    '200': { description: Broken., content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
            components:
            """));

        Assert.Equal("TW1004", Assert.Single(run.Problems).Id);
        Assert.Contains("GetPetAsync", run.Source("PetsClient"));
        Assert.Contains("GetBrokenAsync", run.Source("PetsClient"));
        Assert.Empty(run.CompilerComplaints());
    }

    [Fact]
    public void Every_problem_is_an_error_of_one_category() =>
        Assert.All(
            Project.Generate("swagger: '1.2'").Problems,
            static problem => Assert.Equal((DiagnosticSeverity.Error, "Typewright"), (problem.Severity, problem.Descriptor.Category)));
}
