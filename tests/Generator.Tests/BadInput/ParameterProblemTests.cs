using System;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.BadInput;

/// <summary>Parameters that a document has twice, or of a style that there is not.</summary>
public sealed class ParameterProblemTests
{
    private const string Twice = "is declared twice; the last one counts";
    private const string NoStyle = "There is no style 'frm'; the usual one of its place is used; did you mean 'form'?";
    private const string NoFormat = "There is no collectionFormat 'pipe'; values have commas between them; did you mean 'pipes'?";

    [Theory]
    [InlineData("{ name: a, in: query, schema: { type: string } }, ►{ name: a, in: query, schema: { type: integer } }", Twice)]
    [InlineData("{ $ref: '#/components/parameters/A' }, ►{ name: a, in: query, schema: { type: string } }", Twice)]
    [InlineData("{ $ref: '#/components/parameters/A' }, ►{ $ref: '#/components/parameters/A' }", Twice)]
    [InlineData("{ name: b, in: query, style: ►frm, schema: { type: string } }", NoStyle)]
    [InlineData("{ name: b, in: query, type: array, items: { type: string }, collectionFormat: ►pipe }", NoFormat)]
    public void A_parameter_that_means_nothing_is_told_at_its_place(string parameters, string message)
    {
        string text = $$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /pets: { get: { operationId: listPets, parameters: [{{parameters}}], responses: { '204': { description: None. } } } }
            components:
              parameters:
                A: { name: a, in: query, schema: { type: string } }
            """;

        Assert.Contains(message, Neighbour.Reports("TW2002", text));
    }

    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ type: string, enum: ['1', '2'] }")]
    public void A_value_that_the_path_writes_out_is_told_where_callers_could_want_another(string schema)
    {
        string text = $$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /pets?page=1:
                get:
                  operationId: listPets
                  parameters:
                    - ►{ name: page, in: query, schema: {{schema}} }
                  responses: { '204': { description: None. } }
            """;

        string told = Neighbour.Reports("TW2002", text);

        Assert.Contains("The path writes out 'page=1', and a parameter 'page' is declared too; callers cannot give", told);
    }

    [Theory]
    [InlineData("schema: { type: string, enum: ['1'] }")]
    [InlineData("required: true, schema: { type: string, enum: ['1'], x-ms-enum: { name: Page, modelAsString: false } }")]
    [InlineData("schema: { allOf: [{ $ref: '#/components/schemas/First' }] }")]
    public void A_parameter_that_can_only_be_what_the_path_writes_out_is_not_told(string declared)
    {
        Generation generation = new Project(MemoryDocument.Client($$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            servers: [{ url: 'https://pets.example' }]
            paths:
              /pets?page=1:
                get:
                  operationId: listPets
                  parameters: [{ name: page, in: query, {{declared}} }]
                  responses: { '204': { description: None. } }
            components: { schemas: { First: { type: string, enum: ['1'] } } }
            """)).Run();

        Assert.Empty(generation.Problems);
        Assert.Contains("pets?page=1", string.Concat(generation.Sources.Values));
    }

    [Fact]
    public void Several_bodies_of_2_0_are_the_members_of_one()
    {
        const string Text = """
            swagger: '2.0'
            info: { title: Pets, version: '1' }
            paths:
              /login:
                post:
                  operationId: login
                  parameters:
                    - { name: user, in: body, required: true, description: Who it is., schema: { type: string } }
                    - ►{ name: password, in: body, required: true, schema: { type: string } }
                    - { name: device, in: body, schema: { $ref: '#/definitions/Device' } }
                  responses: { '204': { description: In. } }
            definitions:
              Device: { type: object, properties: { name: { type: string } } }
            """;

        Assert.Contains("this is another one; all are sent as the members of one object", Neighbour.Reports("TW2002", Text));
        Generation made = Project.Generate(new MarkedText(Text).Text).Compiles(DiagnosticSeverity.Warning);
        Assert.Contains(" Login(LoginRequest loginRequest, CancellationToken", made.Source("PetsClient"), StringComparison.Ordinal);
        string body = made.Source("LoginRequest");
        Assert.Contains("public LoginRequest(string user, string password)", body, StringComparison.Ordinal);
        Assert.Contains("<summary>Who it is.</summary>", body, StringComparison.Ordinal);
        Assert.Contains("public Device? Device { get; set; }", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_among_the_parameters_of_3_0_are_not_said_to_be_sent()
    {
        Generation made = Project.Generate("""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /login:
                post:
                  operationId: login
                  parameters: [{ name: a, in: body, schema: { type: string } }, { name: b, in: body, schema: { type: string } }]
                  responses: { '204': { description: In. } }
            """);

        Assert.DoesNotContain(made.Problems, static problem => problem.GetMessage().Contains("one object", StringComparison.Ordinal));
    }
}
