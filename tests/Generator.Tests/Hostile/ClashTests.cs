using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>What a project says of a client and what the document says of it, where the two meet.</summary>
public sealed class ClashTests
{
    private const string Dated = """
        openapi: 3.0.3
        info: { title: Days, version: '1' }
        paths:
          /days/{day}:
            parameters: [{ name: day, in: path, required: true, schema: { type: string, format: date } }]
            post:
              operationId: addDay
              parameters:
                - { name: until, in: query, schema: { type: string, format: date } }
                - { name: at, in: header, schema: { type: string, format: time } }
                - { name: days, in: query, schema: { type: array, items: { type: string, format: date } } }
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Day' } } } }
              responses:
                '200': { description: A day., content: { application/json: { schema: { $ref: '#/components/schemas/Day' } } } }
        components:
          schemas:
            Day:
              type: object
              required: [first, opens]
              properties:
                first: { type: string, format: date }
                last: { type: string, format: date, nullable: true }
                opens: { type: string, format: time }
                closes: { type: string, format: time }
                others: { type: array, items: { type: string, format: date } }
                hours: { type: object, additionalProperties: { type: string, format: time } }
        """;

    private const string Optional = """
        openapi: 3.0.3
        info: { title: Rooms, version: '1' }
        paths:
          /rooms/{id}:
            put:
              operationId: changeRoom
              parameters:
                - { name: id, in: path, required: true, x-csharp-property: Id, schema: { type: string } }
                - { name: trace, in: header, x-csharp-property: Trace, schema: { type: string, enum: [on, off] } }
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Room' } } } }
              responses: { '204': { description: Changed. } }
            post:
              operationId: markRoom
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: seen, in: query, x-csharp-property: Seen, schema: { type: integer, format: int32 } }
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Mark' } } } }
              responses: { '204': { description: Marked. } }
        components:
          schemas:
            Room: { type: object, properties: { name: { type: string } } }
            Mark: { type: object, nullable: true, properties: { text: { type: string } } }
        """;

    [Theory]
    [InlineData("auto")]
    [InlineData("DateOnly")]
    [InlineData("DateTimeOffset")]
    public void Dates_compile_as_whatever_the_project_wants_them(string dates) =>
        Project.Generate(Dated, ("Dates", dates), ("Namespace", "Days")).Compiles();

    [Fact]
    public void Body_that_carries_what_must_be_sent_is_required_and_one_that_carries_the_rest_is_not()
    {
        Generation run = Project.Generate(Optional, ("Namespace", "Rooms")).Compiles();

        string client = run.Source("RoomsClient");
        Assert.DoesNotContain("?.Id", client);
        Assert.DoesNotContain("Room? ", client);
        Assert.Contains("?.Seen", client);
        Assert.Contains("Mark? ", client);
    }

    [Theory]
    [InlineData("options")]
    [InlineData("endpoint")]
    [InlineData("pipeline")]
    [InlineData("builder")]
    [InlineData("services")]
    [InlineData("configure")]
    [InlineData("configuration")]
    [InlineData("tokenCredential")]
    [InlineData("shelf")]
    public void Credential_is_not_called_like_another_parameter(string name)
    {
        string document = $$"""
            openapi: 3.0.3
            info: { title: Depot, version: '1' }
            servers: [{ url: 'https://depot.example' }]
            x-csharp-clients: { DepotClient: { state: { shelf: { parameter: shelf } } } }
            security: [{ {{name}}: [], other: [] }]
            paths:
              /{shelf}:
                get:
                  operationId: look
                  parameters: [{ name: shelf, in: path, required: true, schema: { type: string } }]
                  responses: { '204': { description: Seen. } }
            components:
              securitySchemes:
                {{name}}: { type: apiKey, in: header, name: X-Key }
                other: { type: http, scheme: basic }
            """;

        Project.Generate(document, ("DependencyInjection", "true")).Compiles();
    }

    [Fact]
    public void Two_credentials_of_one_type_are_told_since_constructors_must_differ()
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Depot, version: '1' }
            x-csharp-credentials:
              - { type: Azure.AzureKeyCredential, policy: Acme.Policy }
              - { type: Azure.AzureKeyCredential, parameter: other, policy: Acme.Policy }
            paths: { /a: { get: { responses: { '204': { description: None. } } } } }
            """;

        Diagnostic problem = Assert.Single(
            Project.Generate(Document, ("TrustDocument", "true")).Problems,
            static problem => problem.Id == "TW1014");

        Assert.Equal(4, problem.Location.GetLineSpan().StartLinePosition.Line);
        Assert.Contains("another entry has the same 'type'", problem.GetMessage());
    }

    [Fact]
    public void Stream_is_not_waited_for()
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Visits, version: '1' }
            paths:
              /visits:
                get:
                  operationId: watch
                  x-ms-long-running-operation: true
                  responses:
                    '200': { description: Visits., content: { text/event-stream: { schema: { type: object } } } }
            """;

        Generation run = Project.Generate(Document);

        run.Compiles(DiagnosticSeverity.Warning);
        Assert.Contains(run.Problems, static problem => problem.GetMessage().Contains("answers with a stream of items"));
    }

    [Theory]
    [InlineData("$ref: '#/components/schemas/Hidden'", "'PutThing' is public")]
    [InlineData("type: array, items: { $ref: '#/components/schemas/Hidden' }", "'PutThing' is public")]
    [InlineData("$ref: '#/components/schemas/Shown'", "'Shown.Inner' is public")]
    public void Internal_type_that_something_public_needs_is_public_and_told(string body, string told)
    {
        string document = $$"""
            openapi: 3.0.3
            info: { title: Depot, version: '1' }
            paths:
              /things:
                put:
                  operationId: putThing
                  requestBody: { content: { application/json: { schema: { {{body}} } } } }
                  responses: { '204': { description: Put. } }
            components:
              schemas:
                Shown: { type: object, properties: { inner: { $ref: '#/components/schemas/Hidden' } } }
                Hidden: { type: object, x-csharp-accessibility: internal, properties: { sort: { $ref: '#/components/schemas/Sort' } } }
                Sort: { type: string, enum: [a, b], x-csharp-accessibility: internal }
            """;

        Generation run = Project.Generate(document);

        run.Compiles(DiagnosticSeverity.Error);
        Diagnostic[] problems =
            [.. run.Problems.Where(static problem => problem.Id == "TW1014").OrderBy(static problem => problem.Location.SourceSpan)];
        Assert.Equal([11, 12], problems.Select(static problem => problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(told, problems[0].GetMessage());
        Assert.Contains("'Hidden.Sort' is public", problems[1].GetMessage());
    }

    [Fact]
    public void Internal_type_of_an_internal_operation_stays_internal()
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Depot, version: '1' }
            paths:
              /things:
                put:
                  operationId: putThing
                  x-csharp-accessibility: internal
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Hidden' } } } }
                  responses: { '204': { description: Put. } }
            components:
              schemas:
                Hidden: { type: object, x-csharp-accessibility: internal, properties: { name: { type: string } } }
            """;

        Generation run = Project.Generate(Document);

        run.Compiles();
        Assert.DoesNotContain(run.Problems, static problem => problem.Id == "TW1014");
        Assert.Matches("internal (sealed )?partial class Hidden", run.Source("Hidden"));
    }

    [Fact]
    public void Overload_does_not_make_a_body_that_is_one_of_several_classes()
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Depot, version: '1' }
            paths:
              /boxes:
                put:
                  operationId: putBox
                  x-csharp-overloads: [{ name: Slow, parameters: [] }]
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Box' } } } }
                  responses: { '204': { description: Put. } }
            components:
              schemas:
                Box: { type: object, required: [kind], discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
                Crate: { allOf: [{ $ref: '#/components/schemas/Box' }], properties: { planks: { type: integer } } }
            """;

        Generation run = Project.Generate(Document);

        run.Compiles(DiagnosticSeverity.Error);
        Assert.Contains("'Box' itself cannot be made", Assert.Single(run.Problems, static problem => problem.Id == "TW1014").GetMessage());
    }

    [Fact]
    public void Member_that_is_never_null_in_CSharp_may_be_null_in_the_document()
    {
        const string Document = """
            openapi: 3.0.3
            info: { title: Depot, version: '1' }
            paths:
              /a:
                put:
                  operationId: putA
                  requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
                  responses:
                    '200': { description: A., content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
            components:
              schemas:
                A:
                  type: object
                  properties: { until: { type: string, format: date, nullable: true, x-csharp-nullable: false } }
            """;

        Project.Generate(Document).Compiles();
    }
}
