using System.Linq;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Tests.Binding;
using Xunit;

namespace Typewright.Generator.Tests.Naming;

/// <summary>What the parameters of a method are called.</summary>
public sealed class ParameterNameTests
{
    [Theory]
    [InlineData("id: path, id: query, id: header, id: cookie", "id idQuery idHeader idCookie")]
    [InlineData("id: query, id: path", "idQuery id")]
    [InlineData("id: cookie, id: header", "idCookie id")]
    [InlineData("type: query, '@type': query", "type atType")]
    [InlineData("'@type': query, type: query", "atType type")]
    [InlineData("_id: header, id: path", "idHeader id")]
    [InlineData("content: query", "content")]
    [InlineData("context: query", "contextParameter")]
    public void Parameters_that_would_be_one_say_where_they_are_or_how_they_are_written(string parameters, string expected) =>
        Assert.Equal(expected, Names(parameters));

    [Fact]
    public void Query_as_a_whole_stands_in_the_query() =>
        Assert.Equal("all allQuery", Names("all: path, all: querystring"));

    private static string Names(string parameters)
    {
        string[] declared = [.. parameters.Split(", ").Select(static one => one.Split(": ")).Select(static one =>
            $"{{ name: {one[0]}, in: {one[1]}, required: {(one[1] == "path" ? "true" : "false")}, schema: {{ type: string }} }}")];
        string path = parameters.Contains(": path", System.StringComparison.Ordinal)
            ? $"/{{{parameters.Split(": path")[0].Split(", ")[^1]}}}"
            : "/";
        Bound bound = Bound.Document($$"""
            openapi: 3.2.0
            info: { title: Test, version: '1' }
            paths:
              '{{path}}': { get: { operationId: a, parameters: [{{string.Join(", ", declared)}}],
                responses: { '204': { description: Done. } } } }
            """);
        ParameterModel[] bindings = [.. bound.Model.Clients.Single().Operations.Single().Parameters];
        return string.Join(' ', parameters.Split(", ").Select(static one => one.Split(": ")).Select(one => bindings.Single(parameter =>
            parameter.WireName == one[0].Trim('\'')
            && parameter.Location.ToString().StartsWith(Located(one[1]), System.StringComparison.OrdinalIgnoreCase)).Name));
    }

    private static string Located(string place) => place == "querystring" ? "query" : place;
}
