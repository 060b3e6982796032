using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>Values that do not fit where they stand: whatever becomes of them, the code compiles.</summary>
public sealed class OddValueTests
{
    private static readonly string[] s_schemas =
    [
        "{ type: integer, format: int32, enum: [1, 5000000000] }",
        "{ type: integer, format: uint8, enum: [-1, 256] }",
        "{ type: integer, format: int64, enum: [9223372036854775807, 99999999999999999999] }",
        "{ type: integer, enum: [1, 1.0, 1.5, 1e3] }",
        "{ type: integer, enum: ['1', two, '+3', '-0', '007'] }",
        "{ type: integer, x-ms-enum: { modelAsString: false }, format: int32, enum: [-2147483648, 4294967296] }",
        "{ type: number, enum: [.inf, .nan, 1e400, -1e-400] }",
        "{ type: number, const: 1e400 }",
        "{ type: number, const: Infinity }",
        "{ type: number, format: float, const: NaN }",
        "{ type: number, format: float, const: 1e39 }",
        "{ type: number, format: decimal, const: 1e400 }",
        "{ type: integer, format: int16, const: 70000 }",
        "{ type: integer, format: uint8, const: -1 }",
        "{ type: integer, format: uint64, const: -1 }",
        "{ type: integer, format: int32, const: 1.5 }",
        "{ type: integer, const: 99999999999999999999 }",
        "{ type: integer, const: text }",
        "{ type: boolean, const: 1 }",
        "{ type: boolean, enum: [yes, 'true', true] }",
        "{ type: string, const: 1 }",
        "{ type: string, const: { a: 1 } }",
        "{ type: string, const: null }",
        "{ type: string, format: date-time, const: never }",
        "{ type: string, format: uuid, enum: [x] }",
        "{ type: string, format: binary, enum: [a, b] }",
        "{ type: string, enum: [] }",
        "{ type: string, enum: [null] }",
        "{ type: string, enum: [a, a, A, ' a', null, '', 1, true, [x], { y: z }] }",
        "{ enum: [a, 1, true, null] }",
        "{ enum: [[a], { b: c }] }",
        "{ const: [1] }",
        "{ type: [], enum: [a] }",
        "{ type: ['null'] }",
        "{ type: [string, integer, 'null'], enum: [a, 1] }",
        "{ type: { a: b } }",
        "{ type: 1, format: [x] }",
        "{ type: array }",
        "{ type: array, items: [] }",
        "{ type: array, items: true }",
        "{ type: object, required: [missing, 1, null], properties: { a: null, b: true, c: [], d: 1 } }",
        "{ type: object, additionalProperties: [], patternProperties: { x: 1, y: 2 } }",
        "{ type: object, properties: [a, b] }",
        "{ oneOf: [] }",
        "{ oneOf: [true, null, 1, {}] }",
        "{ allOf: [null, [], 1] }",
        "{ discriminator: kind, properties: { kind: { type: integer } } }",
        "{ discriminator: { propertyName: 1, mapping: [] }, oneOf: [{ $ref: '#/components/schemas/S0' }] }",
        "{ $ref: 1 }",
        "{ $ref: '' }",
        "{ $ref: '#/components/schemas/S0', type: object, properties: { a: { type: string } } }",
    ];

    private static readonly string[] s_operations =
    [
        "'/a/{b': { get: { responses: {} } }",
        "'/a/{}/b': { get: { responses: {} } }",
        "'/a/b}': { get: { responses: {} } }",
        "'/{a}{b}': { get: { responses: {} } }",
        "'/{a}/{a}': { get: { responses: {} } }",
        "'no/slash': { get: { responses: {} } }",
        "'': { get: { responses: {} } }",
        "/q?x=1&y&=z#f: { get: { responses: {} } }",
        "/n: { get: null, put: [], post: text, additionalOperations: { '': {}, 'BAD VERB': {}, COPY: { responses: {} } } }",
        "/none: { get: {} }",
        "/status: { get: { responses: { '2XX': { description: a }, '200': { description: b }, '999': { description: c }, abc: { "
            + "description: d }, '20': { description: e }, default: { description: f } } } }",
        "/media: { post: { requestBody: { content: { '': {}, '/': {}, 'a/': {}, '*/*': {}, 'text': {} } }, responses: { '200': { "
            + "description: a, content: { '': {}, 'x': {}, 'application/*': {} } } } } }",
        "/both: { get: { parameters: [{ name: x, in: query, schema: { type: string } }, { name: x, in: header, schema: { type: string } }, "
            + "{ name: x, in: cookie, schema: { type: string } }, { name: X, in: query, schema: { type: string } }], responses: {} } }",
        "/params: { get: { parameters: [null, 1, [], { name: a }, { in: query }, { name: b, in: nowhere }, { name: '', in: query }, { "
            + "$ref: '#/nothing' }], responses: {} } }",
        "/styles: { get: { parameters: [{ name: a, in: query, style: 'x();', explode: maybe, schema: { type: array, items: { type: string "
            + "} } }, { name: b, in: header, style: deepObject, schema: { type: object } }], responses: {} } }",
        "/security: { get: { security: [{ missing: [] }, {}, null, 1], responses: {} } }",
        "/server: { get: { servers: [{ url: 'ht tp://x y/' }, { url: 1 }, null], responses: {} } }",
        "/page: { get: { x-ms-pageable: { nextLinkName: missing, itemName: gone }, responses: { '200': { description: a, content: { "
            + "application/json: { schema: { type: string } } } } } } }",
        "/paging: { get: { x-csharp-paging: { items: x, offset: 99999999999 }, responses: { '200': { description: a, content: { "
            + "application/json: { schema: { type: object, properties: { x: { type: array, items: { type: string } } } } } } } } } }",
        "/long: { put: { x-ms-long-running-operation: true, x-ms-long-running-operation-options: { final-state-via: 'x()' }, responses: { "
            + "'200': { description: a } } } }",
        "/form: { post: { requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: "
            + "object, properties: { b: { type: string } } } } }, encoding: { a: { style: 'x();' } } } } }, responses: {} } }",
    ];

    [Fact]
    public void Values_that_do_not_fit_compile()
    {
        string schemas = string.Concat(s_schemas.Select(static (schema, i) => $"    S{i}: {schema}\n"));
        string all = string.Join(", ", s_schemas.Select(static (_, i) => $"p{i}: {{ $ref: '#/components/schemas/S{i}' }}"));
        string required = string.Join(", ", s_schemas.Select(static (_, i) => $"p{i}"));

        Run(
            "/all: { post: { operationId: all, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/All' } "
                + "} } }, responses: { '200': { description: a, content: { application/json: { schema: { $ref: '#/components/schemas/All' "
                + "} } } } } } }",
            schemas + $"    All: {{ type: object, required: [{required}], properties: {{ {all} }} }}\n");
    }

    [Fact]
    public void Values_that_do_not_fit_compile_as_parameters()
    {
        string schemas = string.Concat(s_schemas.Select(static (schema, i) => $"    S{i}: {schema}\n"));
        string parameters = string.Join(", ", s_schemas.Select(static (_, i) => $"{{ name: p{i}, in: {(i % 3 == 0 ? "header" : "query")}, "
            + $"required: {(i % 2 == 0 ? "true" : "false")}, schema: {{ $ref: '#/components/schemas/S{i}' }} }}"));

        Run($"/all: {{ get: {{ operationId: all, parameters: [{parameters}], responses: {{}} }} }}", schemas);
    }

    [Fact]
    public void Operations_that_are_half_there_compile() => Run(string.Join("\n  ", s_operations), "    S0: { type: object }\n");

    [Theory]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.0.3\ninfo: null\npaths: null\ncomponents: null\nservers: null\ntags: null\nsecurity: null")]
    [InlineData("openapi: 3.0.3\ninfo: []\npaths: []\ncomponents: []\nservers: {}\ntags: {}\nsecurity: {}")]
    [InlineData("openapi: 3.0.3\ninfo: text\npaths: text\ncomponents: text\nservers: text\ntags: text\nsecurity: text")]
    [InlineData("openapi: 3.1.0\nwebhooks: { a: { post: { requestBody: { content: { application/json: { schema: { type: object, "
        + "properties: { b: { type: string } } } } } } } } }")]
    [InlineData("swagger: '2.0'\ninfo: 1\nhost: 1\nschemes: https\nconsumes: x\nproduces: 1\ndefinitions: []\nsecurityDefinitions: 1")]
    [InlineData("openapi: 3.0.3\nx-csharp-clients: {}\nx-csharp-credentials: [1, {}]\nx-csharp-service-versions: [1, 1, '', null, {}]\n"
        + "x-csharp-options: 1\nx-csharp-model-factory: []")]
    [InlineData("openapi: 3.0.3\nx-csharp-clients: { a: null, A: { parent: a }, b: { parent: missing }, c: { parent: c }, d: { state: { x: "
        + "null, y: { property: x }, z: { parameter: endpoint } } } }")]
    public void Document_with_next_to_nothing_compiles(string text) => Project.Generate(text).Compiles(DiagnosticSeverity.Error);

    private static void Run(string paths, string schemas) =>
        Project.Generate($"openapi: 3.1.0\ninfo: {{ title: Odd, version: '1' }}\npaths:\n  {paths}\ncomponents:\n  schemas:\n{schemas}")
            .Compiles(DiagnosticSeverity.Error);
}
