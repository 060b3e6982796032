using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Files;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;
using Typewright.Generator.Schemas.Documents.Security;
using Xunit;

namespace Typewright.Generator.Tests.Schemas;

/// <summary>What the views of a document say, whatever version wrote it.</summary>
public sealed class DocumentViewTests
{
    [Fact]
    public void Parameters_of_the_operation_override_those_of_the_path_at_their_place()
    {
        Operation operation = Only("""
            openapi: 3.1.0
            paths:
              /things:
                parameters: [{ name: a, in: query, description: Of the path. }, { name: b, in: query }]
                get: { parameters: [{ name: a, in: header }, { name: a, in: query, description: Its own. }] }
            """);

        Assert.Equal(
            ["a Query Its own.", "b Query ", "a Header "],
            operation.Parameters.Select(static parameter => $"{parameter.Name} {parameter.Place} {parameter.Prose.Description}"));
    }

    [Fact]
    public void A_parameter_that_operations_share_is_read_once()
    {
        IReadOnlyList<Operation> operations = Open("""
            openapi: 3.1.0
            paths:
              /a: { get: { parameters: [{ $ref: '#/components/parameters/Top' }] } }
              /b: { get: { parameters: [{ $ref: '#/components/parameters/Top' }] } }
            components: { parameters: { Top: { name: top, in: query } } }
            """).Operations;

        Assert.Same(operations[0].Parameters[0], operations[1].Parameters[0]);
    }

    [Theory]
    [InlineData("pipes", SerializationStyle.PipeDelimited, false)]
    [InlineData("tsv", SerializationStyle.TabDelimited, false)]
    [InlineData("multi", null, true)]
    [InlineData("csv", null, false)]
    public void A_collection_format_is_a_style(string format, object? style, bool explode)
    {
        Parameter parameter = Only($$"""
            swagger: '2.0'
            paths: { /things: { get: { parameters: [{ name: a, in: query, type: array, collectionFormat: {{format}} }] } } }
            """).Parameters[0];

        Assert.Equal(((SerializationStyle?)style, explode), (parameter.Style, parameter.Explode));
    }

    [Fact]
    public void A_body_of_either_version_is_a_request_body()
    {
        RequestBody old = Only("""
            swagger: '2.0'
            consumes: [application/xml, text/json]
            paths: { /things: { post: { parameters: [{ name: it, in: body, required: true, schema: { type: string } }] } } }
            """).RequestBody!;
        RequestBody current = Only("""
            openapi: 3.0.3
            paths:
              /things:
                post:
                  requestBody:
                    required: true
                    content: { application/xml: { schema: { type: string } }, text/json: { schema: { type: string } } }
            """).RequestBody!;

        foreach (RequestBody body in new[] { old, current })
        {
            Assert.Equal(["application/xml", "text/json"], body.Content.Select(static media => media.Name));
            Assert.All(body.Content, static media => Assert.NotNull(media.SchemaObject));
            Assert.True(body.IsRequired);
        }
    }

    [Theory]
    [InlineData("type: string", "application/x-www-form-urlencoded")]
    [InlineData("type: file", "multipart/form-data")]
    public void Fields_of_a_form_are_one_body(string field, string mediaType)
    {
        RequestBody body = Only($$"""
            swagger: '2.0'
            paths: { /things: { post: { parameters: [{ name: it, in: formData, {{field}}, required: true }] } } }
            """).RequestBody!;

        MediaType media = Assert.Single(body.Content);
        Assert.Equal(mediaType, media.Name);
        Assert.Equal("it", Assert.Single(media.SchemaObject!.Members).Key);
        Assert.Equal("it", Assert.Single(media.SchemaObject!.Required));
    }

    [Fact]
    public void A_reference_that_nobody_follows_is_no_problem()
    {
        SpecSet files = Files("""
            openapi: 3.1.0
            paths: { /things: { get: { parameters: [{ $ref: '#/nowhere' }], responses: { '200': { $ref: '#/nowhere' } } } } }
            """);
        OpenApiDocument document = OpenApiDocument.Open(files, files.Open("/project/api.yaml")!)!;

        Operation operation = Assert.Single(document.Operations);
        Assert.Empty(files.Problems);
        Assert.Empty(operation.Parameters);
        Assert.NotEmpty(files.Problems);
    }

    [Theory]
    [InlineData("openapi: 3.0.3\nservers: [{ url: 'https://{r}.test/v1/', variables: { r: { default: eu } } }]", "https://eu.test/v1", "")]
    [InlineData("openapi: 3.0.3\nservers: [{ url: '{endpoint}/v1', variables: { endpoint: { default: 'https://a' } } }]", null, "/v1")]
    [InlineData("swagger: '2.0'\nhost: a.example\nbasePath: /v1\nschemes: [http]", "http://a.example/v1", "")]
    [InlineData("openapi: 3.0.3\nservers: [{ url: //a.example/v1/ }]", "https://a.example/v1", "")]
    [InlineData("swagger: '2.0'\nbasePath: /v1", null, "/v1")]
    [InlineData("swagger: '2.0'\nhost: https://a.example/\nbasePath: /v1", "https://a.example/v1", "")]
    [InlineData("openapi: 3.0.3\nservers: [{ url: '{s}://a.example', variables: { s: { default: https } } }]", "https://a.example", "")]
    [InlineData("openapi: 3.0.3\nservers: [{ url: '{{{' }]", null, "")]
    [InlineData("openapi: 3.0.3\nservers: [{ url: '}{/v1' }]", null, "")]
    [InlineData("openapi: 3.0.3\nservers: [{ url: \"https://\\u202e/v1\" }]", null, "")]
    [InlineData("swagger: '2.0'\nhost: \"\\u202e\"", null, "")]
    public void A_service_has_an_address_of_its_own_or_the_users(string root, string? endpoint, string prefix)
    {
        ServiceAddress address = Open(root + "\npaths: {}").Address;

        Assert.Equal((endpoint, prefix), (address.Endpoint, address.PathPrefix));
    }

    [Theory]
    [InlineData("type: apiKey, in: query, name: k", SecuritySchemeKind.KeyInQuery)]
    [InlineData("type: http, scheme: Bearer", SecuritySchemeKind.Bearer)]
    [InlineData("type: oauth2", SecuritySchemeKind.Bearer)]
    [InlineData("type: http, scheme: Digest", SecuritySchemeKind.Http)]
    [InlineData("type: mutualTLS", SecuritySchemeKind.Other)]
    public void A_security_scheme_is_of_a_kind(string scheme, object expected)
    {
        DocumentSecurity security =
            Open($"openapi: 3.1.0\nsecurity: [it: []]\npaths: {{}}\ncomponents: {{ securitySchemes: {{ it: {{ {scheme} }} }} }}").Security;

        Assert.Equal((SecuritySchemeKind)expected, security.Find(security.Requirements.Single().Schemes.Single())!.Kind);
    }

    [Theory]
    [InlineData("'#/components/securitySchemes/it'", true)]
    [InlineData("'#/components/securitySchemes/other'", false)]
    [InlineData("Pet", false)]
    [InlineData("other.yaml#/it", false)]
    public void A_security_scheme_is_required_by_name_or_URI(string key, bool isFound)
    {
        DocumentSecurity security = Open(
            $"openapi: 3.2.0\nsecurity: [{key}: []]\npaths: {{}}\ncomponents: {{ schemas: {{ Pet: {{}} }}, "
                + "securitySchemes: { it: { type: mutualTLS } } }").Security;

        Assert.Equal(isFound, security.Find(security.Requirements.Single().Schemes.Single()) is not null);
    }

    private static Operation Only(string text) => Assert.Single(Open(text).Operations);

    private static OpenApiDocument Open(string text)
    {
        SpecSet files = Files(text);
        return OpenApiDocument.Open(files, files.Open("/project/api.yaml")!)!;
    }

    private static SpecSet Files(string text) => new([new SpecText("/project/api.yaml", text)]);
}
