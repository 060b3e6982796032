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
    public void Malformed_text_is_shown_where_reading_stopped(string text) => Neighbour.Reports("TW1002", text);

    [Theory]
    [InlineData("►- openapi\n- 3.0.3\n", "its root is not an object")]
    [InlineData("►just a text\n", "its root is not an object")]
    [InlineData("# A comment.\n►title: Bad\nversion: 1\n", "neither 'openapi' nor 'swagger'")]
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
