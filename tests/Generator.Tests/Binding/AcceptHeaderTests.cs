using System.Linq;
using Xunit;

namespace Typewright.Generator.Tests.Binding;

/// <summary>What a request asks for.</summary>
public sealed class AcceptHeaderTests
{
    private const string JsonError = "application/json: { schema: { type: object } }";
    private const string Problem = "application/problem+json: { schema: { type: object } }";

    [Theory]
    [InlineData("application/json: {}", JsonError, "application/json")]
    [InlineData("'*/*': { schema: { type: object } }", JsonError, "application/json")]
    [InlineData("'*/*': {}", JsonError, "*/*")]
    [InlineData("application/json: {}, application/xml: {}, text/csv: {}", JsonError, "application/json")]
    [InlineData("image/png: {}, image/jpeg: {}", "", "image/png, image/jpeg")]
    [InlineData("'image/*': {}", "", "image/*")]
    [InlineData("'*/*': { schema: { type: string, format: binary } }", "", "*/*")]
    [InlineData("application/pdf: {}", JsonError, "application/pdf, application/json;q=0.9")]
    [InlineData("application/pdf: {}", Problem, "application/pdf, application/problem+json;q=0.9")]
    [InlineData("application/pdf: {}", "text/html: {}", "application/pdf")]
    [InlineData("text/csv: {}, text/html: {}", JsonError, "text/csv, application/json;q=0.9")]
    [InlineData("application/xml: { schema: { type: object } }", JsonError, "application/xml, application/json;q=0.9")]
    [InlineData("text/event-stream: {}", JsonError, "text/event-stream")]
    [InlineData("", Problem, "application/json")]
    [InlineData("", "", "")]
    public void Everything_is_asked_for_that_the_method_gives_and_errors_that_can_be_read(string success, string error, string accept)
    {
        string[] responses =
        [
            $"'200': {{ description: Ok., content: {{ {success} }} }}",
            $"'404': {{ description: No., content: {{ {error} }} }}",
        ];

        Assert.Equal(accept, Bound.Operation($"responses: {{ {string.Join(", ", responses)} }}").Only.Response.Accept);
    }

    [Fact]
    public void Successes_of_different_kinds_are_all_asked_for()
    {
        Bound bound = Bound.Operation("""
            responses:
              '200': { description: A file., content: { image/png: {}, image/gif: {} } }
              '202': { description: A place., content: { application/json: { schema: { type: object } } } }
            """);

        Assert.Equal(["image/png", "image/gif", "application/json"], bound.Only.Response.Accept.Split(", ").AsEnumerable());
    }
}
