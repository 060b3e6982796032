using System;
using System.Linq;
using System.Runtime.ExceptionServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Hostile;

/// <summary>
/// Documents that are deep, or that go in circles: a stack that overflows takes the editor with it. They run on a stack
/// as small as the compiler's own threads have.
/// </summary>
public sealed class DepthTests
{
    private const int CompilerStack = 1 << 20;

    // Deeper than people nest, less deep than a reader refuses.
    private const int Nested = 60;
    private const int TooDeep = 5000;
    private const int Chained = 2000;

    [Theory]
    [InlineData("{\"type\":\"object\",\"properties\":{\"a\":", "}}")]
    [InlineData("{\"type\":\"array\",\"items\":", "}")]
    [InlineData("{\"type\":\"object\",\"additionalProperties\":", "}")]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("{\"allOf\":[{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"string\"}}},", "]}")]
    [InlineData("{\"oneOf\":[", ",{\"type\":\"integer\"}]}")]
    [InlineData("{\"anyOf\":[", ",{\"type\":\"null\"}]}")]
    [InlineData("{\"not\":", "}")]
    public void Nested_schemas_become_code(string open, string close) =>
        Run(Document(Nest(open, "{\"type\":\"string\"}", close, Nested))).Compiles(DiagnosticSeverity.Warning);

    [Theory]
    [InlineData("{\"type\":\"array\",\"items\":", "}")]
    [InlineData("{\"allOf\":[", "]}")]
    [InlineData("[", "]")]
    public void Nesting_that_is_too_deep_is_a_problem_of_the_document(string open, string close)
    {
        Generation run = Run(Document(Nest(open, "{}", close, TooDeep)));

        Assert.Null(run.Result.Exception);
        Assert.Equal("TW1002", Assert.Single(run.Problems).Id);
    }

    [Theory]
    [InlineData("{\"$ref\":\"%\"}")]
    [InlineData("{\"allOf\":[{\"$ref\":\"%\"}]}")]
    [InlineData("{\"allOf\":[{\"$ref\":\"%\"},{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"string\"}}}]}")]
    [InlineData("{\"allOf\":[{\"$ref\":\"%\"}],\"discriminator\":{\"propertyName\":\"k\"},\"properties\":{\"k\":{\"type\":\"string\"}}}")]
    [InlineData("{\"oneOf\":[{\"$ref\":\"%\"}]}")]
    [InlineData("{\"oneOf\":[{\"$ref\":\"%\"},{\"type\":\"integer\"}]}")]
    [InlineData("{\"type\":\"array\",\"items\":{\"$ref\":\"%\"}}")]
    [InlineData("{\"additionalProperties\":{\"$ref\":\"%\"}}")]
    [InlineData("{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"%\"}}}")]
    public void Long_chain_of_definitions_is_followed(string link)
    {
        string schemas = string.Join(",", Enumerable.Range(0, Chained).Select(i => $"\"S{i}\":"
            + (i == Chained - 1 ? "{\"type\":\"string\"}" : link.Replace("%", $"#/components/schemas/S{i + 1}"))));

        Generation run = Run(Document("{\"$ref\":\"#/components/schemas/S0\"}", schemas));

        Assert.Null(run.Result.Exception);
        Assert.Contains("Pets.DeepClient.g.cs", run.Sources.Keys);
    }

    [Theory]
    [InlineData("\"A\":{\"$ref\":\"#/components/schemas/A\"}")]
    [InlineData("\"A\":{\"allOf\":[{\"$ref\":\"#/components/schemas/A\"}]}")]
    [InlineData("\"A\":{\"allOf\":[{\"$ref\":\"#/components/schemas/B\"}]},\"B\":{\"allOf\":[{\"$ref\":\"#/components/schemas/A\"}]}")]
    [InlineData("\"A\":{\"properties\":{\"a\":{\"type\":\"string\"}},\"allOf\":[{\"$ref\":\"#/components/schemas/B\"}]},\"B\":{"
        + "\"properties\":{\"b\":{\"type\":\"string\"}},\"allOf\":[{\"$ref\":\"#/components/schemas/A\"}]}")]
    [InlineData("\"A\":{\"discriminator\":{\"propertyName\":\"k\"},\"allOf\":[{\"$ref\":\"#/components/schemas/B\"}]},\"B\":{"
        + "\"discriminator\":{\"propertyName\":\"k\"},\"allOf\":[{\"$ref\":\"#/components/schemas/A\"}]}")]
    [InlineData("\"A\":{\"discriminator\":{\"propertyName\":\"k\",\"mapping\":{\"x\":\"#/components/schemas/A\"}},\"allOf\":[{"
        + "\"$ref\":\"#/components/schemas/A\"}],\"properties\":{\"k\":{\"type\":\"string\"}}}")]
    [InlineData("\"A\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/A\"}]}")]
    [InlineData("\"A\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/A\"},{\"type\":\"string\"}]}")]
    [InlineData("\"A\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/B\"},{\"type\":\"string\"}]},\"B\":{\"anyOf\":[{"
        + "\"$ref\":\"#/components/schemas/A\"},{\"type\":\"integer\"}]}")]
    [InlineData("\"A\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/B\"}],\"discriminator\":{\"propertyName\":\"k\"}},\"B\":{\"allOf\":[{"
        + "\"$ref\":\"#/components/schemas/A\"}],\"properties\":{\"k\":{\"type\":\"string\"}}}")]
    [InlineData("\"A\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/components/schemas/A\"}}")]
    [InlineData("\"A\":{\"type\":\"object\",\"additionalProperties\":{\"$ref\":\"#/components/schemas/A\"}}")]
    [InlineData("\"A\":{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/components/schemas/A\"},\"b\":{\"type\":\"array\","
        + "\"items\":{\"$ref\":\"#/components/schemas/A\"}}}}")]
    [InlineData("\"A\":{\"type\":\"object\",\"required\":[\"a\"],\"properties\":{\"a\":{\"$ref\":\"#/components/schemas/A\"}}}")]
    [InlineData("\"A\":{\"$ref\":\"#/components/schemas/A/properties/a\"}")]
    [InlineData("\"A\":{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/components/schemas/A/properties/a\"}}}")]
    [InlineData("\"A\":{\"not\":{\"$ref\":\"#/components/schemas/A\"},\"if\":{\"$ref\":\"#/components/schemas/A\"}}")]
    public void Circle_becomes_code_that_compiles(string schemas)
    {
        Generation run = Run(Document("{\"$ref\":\"#/components/schemas/A\"}", schemas));

        Assert.Null(run.Result.Exception);
        Assert.All(run.Problems, static problem => Assert.True(problem.Location.GetLineSpan().IsValid));
        run.Compiles(DiagnosticSeverity.Error);
    }

    // Everything refers to everything: whoever walks all ways does not come back.
    [Theory]
    [InlineData("allOf", "")]
    [InlineData("allOf", "\"discriminator\":{\"propertyName\":\"k\"},\"properties\":{\"k\":{\"type\":\"string\"}},")]
    [InlineData("oneOf", "")]
    [InlineData("anyOf", "\"properties\":{\"k\":{\"type\":\"string\"}},")]
    public void Definitions_that_all_refer_to_each_other_are_walked_once(string keyword, string own)
    {
        string[] names = [.. Enumerable.Range(0, 12).Select(static i => "S" + i)];
        string schemas = string.Join(",", names.Select(name => $"\"{name}\":{{{own}\"{keyword}\":[{ReferencesWithout(name)}]}}"));

        Generation run = Run(Document("{\"$ref\":\"#/components/schemas/S0\"}", schemas));

        Assert.Null(run.Result.Exception);
        run.Compiles(DiagnosticSeverity.Error);

        string ReferencesWithout(string name) => string.Join(
            ",",
            names.Where(other => other != name).Select(static other => $"{{\"$ref\":\"#/components/schemas/{other}\"}}"));
    }

    [Fact]
    public void Aliases_that_multiply_are_refused()
    {
        string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(
            Enumerable.Range(1, 9).Select(static i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n"));

        Generation run = Run("openapi: 3.0.3\ninfo: { title: Deep, version: '1' }\npaths: {}\n" + bomb);

        Assert.Null(run.Result.Exception);
        Assert.Equal("TW1002", Assert.Single(run.Problems).Id);
    }

    [Fact]
    public void Two_thousand_schemas_become_two_thousand_files()
    {
        string schemas = string.Join(
            ",",
            Enumerable.Range(0, 2000)
                .Select(static i =>
                    $"\"Model{i}\":{{\"type\":\"object\","
                        + $"\"properties\":{{\"next\":{{\"$ref\":\"#/components/schemas/Model{(i + 1) % 2000}\"}},"
                        + $"\"text\":{{\"type\":\"string\"}}}}}}"));

        Generation run = Run(Document("{\"$ref\":\"#/components/schemas/Model0\"}", schemas));

        Assert.Null(run.Result.Exception);
        Assert.Empty(run.Problems);
        Assert.Equal(2000, run.Sources.Keys.Count(static name => name.StartsWith("Pets.Model", StringComparison.Ordinal)));
    }

    private static string Nest(string open, string inner, string close, int depth) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

    private static string Document(string schema, string schemas = "") => $$$"""
        {
          "openapi": "3.1.0",
          "info": { "title": "Deep", "version": "1" },
          "paths": { "/deep": { "post": {
            "operationId": "deep",
            "requestBody": { "content": { "application/json": { "schema": {{{schema}}} } } },
            "responses": { "200": { "description": "Deep.", "content": { "application/json": { "schema": {{{schema}}} } } } }
          } } },
          "components": { "schemas": { {{{schemas}}} } }
        }
        """;

    private static Generation Run(string text)
    {
        Generation? run = null;
        ExceptionDispatchInfo? failure = null;
        Thread thread = new(
            () =>
            {
                try
                {
                    run = Project.Generate(text);
                }
                catch (InvalidOperationException e)
                {
                    failure = ExceptionDispatchInfo.Capture(e);
                }
            },
            CompilerStack);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return run!;
    }
}
