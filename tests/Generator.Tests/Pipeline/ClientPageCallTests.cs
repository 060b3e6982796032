using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Typewright.Generator.Tests.Harness;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>That the calls of a page can be copied as they are: the compiler says so.</summary>
public sealed class ClientPageCallTests
{
    // A body or parameter of every kind.
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: 'https://shop.example' }]
        tags: [{ name: orders }]
        paths:
          /orders/{id}:
            parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
            get:
              operationId: getOrder
              x-csharp-if-exists: true
              parameters:
                - { name: since, in: query, required: true, schema: { type: string, format: date } }
                - { name: at, in: query, required: true, schema: { type: string, format: date-time } }
                - { name: state, in: query, required: true, schema: { $ref: '#/components/schemas/State' } }
                - { name: only, in: query, required: true, schema: { type: array, items: { type: string, enum: [a, b] } } }
                - { name: deep, in: query, required: true, schema: { type: boolean } }
                - { name: times, in: query, required: true, schema: { type: object, additionalProperties: { type: integer } } }
                - { name: from, in: query, required: true, schema: { type: string, format: uri } }
              responses:
                '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
                '404': { description: None. }
            put:
              operationId: putOrder
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Done. } }
            patch:
              operationId: patchOrder
              requestBody: { required: true, content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/Patch' } } } }
              responses: { '204': { description: Done. } }
          /orders/many:
            post:
              operationId: addOrders
              tags: [orders]
              requestBody:
                required: true
                content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Order' } } } }
              responses: { '204': { description: Done. } }
          /photos:
            post:
              operationId: addPhoto
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      required: [file, by]
                      properties: { file: { type: string, format: binary }, by: { type: string } }
              responses: { '204': { description: Done. } }
          /bytes:
            post:
              operationId: addBytes
              requestBody: { required: true, content: { application/octet-stream: {} } }
              responses: { '204': { description: Done. } }
          /words:
            post:
              operationId: addWords
              requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
              responses: { '200': { description: Them., content: { text/plain: { schema: { type: string } } } } }
          /anything:
            post:
              operationId: addAnything
              requestBody: { required: true, content: { application/json: { schema: {} } } }
              responses: { '200': { description: It., content: { application/json: { schema: {} } } } }
          /logins:
            post:
              operationId: logIn
              requestBody:
                required: true
                content:
                  application/x-www-form-urlencoded:
                    schema: { type: object, required: [user, age], properties: { user: { type: string }, age: { type: integer } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Order:
              type: object
              required: [total, note, shape, lines, effort, state, more, at, every, by]
              properties:
                total: { type: number }
                note: { type: string }
                shape: { $ref: '#/components/schemas/Shape' }
                lines: { type: array, items: { $ref: '#/components/schemas/Order' } }
                effort: { $ref: '#/components/schemas/Effort' }
                state: { $ref: '#/components/schemas/State' }
                more: { type: object, additionalProperties: { $ref: '#/components/schemas/Effort' } }
                at: { type: string, format: time }
                every: { type: string, format: duration }
                by: { type: string, format: byte }
            Patch: { type: object, required: [note], properties: { note: { type: [string, 'null'] } } }
            State: { type: integer, enum: [0, 1] }
            Effort: { oneOf: [{ type: integer }, { type: array, items: { type: string } }] }
            Shape:
              type: object
              required: [kind]
              discriminator: { propertyName: kind }
              properties: { kind: { type: string } }
            Circle:
              allOf:
                - { $ref: '#/components/schemas/Shape' }
                - { type: object, required: [radius], properties: { radius: { type: number } } }
        """;

    // As the SDK has them.
    private const string ImplicitUsings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        """;

    public static TheoryData<string, string, string> Forms => new()
    {
        { "Models", "constructor", Document },
        { "Models", "initializer", Document },
        { "Enums", "closed", Document },
        { "ProtocolMethods", "false", Document },
        { "Models", "constructor", File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "examples", "store.yaml")) },
        { "Models", "initializer", File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "examples", "store.yaml")) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void Every_call_compiles_as_it_stands(string option, string value, string document)
    {
        (string, string)[] settings = [("Namespace", "Shop"), (option, value)];
        string page = ClientPageTests.Page(MemoryDocument.Client(document, settings: settings));
        string[] calls = [.. Calls(page)];
        string usings = page.Split("```")[1]["csharp".Length..];
        string code = $"{ImplicitUsings}{usings}\ninternal static class Calls\n{{\n{string.Join("\n", calls)}\n}}\n";

        Assert.NotEmpty(calls);
        new Project([MemoryDocument.Client(document, settings: settings)], LanguageVersion.CSharp12, code: code).Run().Compiles();
    }

    [Theory]
    [InlineData("constructor", "new Order(1.5, \"note\", new Circle(1.5), [], new Effort(")]
    [InlineData("initializer", "new Order { At = new TimeOnly(8, 30), By = BinaryData.FromString(\"{}\"), Effort = new Effort(")]
    public void Bodies_are_made_with_what_they_require(string style, string made)
    {
        string page = ClientPageTests.Page(MemoryDocument.Client(Document, settings: [("Models", style)]));

        Assert.Contains("await client.PutOrderAsync(Guid.NewGuid(), " + made, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructors_for_mocks_are_left_out() =>
        Assert.DoesNotContain("new ShopClient()", ClientPageTests.Page(MemoryDocument.Client(Document)), StringComparison.Ordinal);

    // The second block of code of each operation, as a method that has the client.
    private static IEnumerable<string> Calls(string page)
    {
        foreach (string client in Regex.Split(page, "(?m)^## ").Skip(1))
        {
            string name = client[..client.IndexOf('\n', StringComparison.Ordinal)];
            foreach (string operation in Regex.Split(client, "(?m)^### ").Skip(1))
            {
                string method = operation[..operation.IndexOf('\n', StringComparison.Ordinal)];
                string call = operation.Split("```")[3]["csharp".Length..];
                yield return $"public static async Task {name}{method}({name} client)\n{{{call}}}";
            }
        }
    }
}
