using System.Text.Json.Nodes;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>What the other tests rely on: the comparison lets nothing pass that means something else.</summary>
public sealed class JsonMeaningTests
{
    [Theory]
    [InlineData("""{"a":1,"b":[true,null]}""", """{"b":[true,null],"a":1}""")]
    [InlineData("""[1,1.50,1e3,-0]""", """[1.0,1.5,1000,0]""")]
    [InlineData("\"2020-09-15T20:20:52Z\"", "\"2020-09-15T20:20:52+00:00\"")]
    [InlineData("\"2020-09-15T22:20:52.1000000+02:00\"", "\"2020-09-15T20:20:52.1Z\"")]
    [InlineData("\"\\u00fc\"", "\"ü\"")]
    public void The_same_in_other_words(string expected, string actual) => Assert.Null(Difference(expected, actual));

    [Theory]
    [InlineData("""{"a":1}""", "{}", "$.a is lost.")]
    [InlineData("{}", """{"a":null}""", "$.a is invented.")]
    [InlineData("""{"a":{"b":[1,2]}}""", """{"a":{"b":[1,3]}}""", "$.a.b[1] is 3, not 2.")]
    [InlineData("[1]", "[1,2]", "$ has 2 items, not 1.")]
    [InlineData("1", "\"1\"", "$ is \"1\", not 1.")]
    [InlineData("true", "false", "$ is false, not true.")]
    [InlineData("null", "0", "$ is 0, not null.")]
    [InlineData("[]", "{}", "$ is {}, not [].")]
    [InlineData("\"a\"", "\"A\"", "$ is \"A\", not \"a\".")]
    [InlineData("9007199254740993", "9007199254740992", "$ is 9007199254740992, not 9007199254740993.")]
    [InlineData(
        "\"2020-09-15T20:20:52Z\"",
        "\"2020-09-15T20:20:52.0000001Z\"",
        "$ is \"2020-09-15T20:20:52.0000001Z\", not \"2020-09-15T20:20:52Z\".")]
    [InlineData("\"1/1/1970 12:00:00 AM \"", "\"1970-01-01T00:00:00Z\"", "$ is \"1970-01-01T00:00:00Z\", not \"1/1/1970 12:00:00 AM \".")]
    public void Something_else(string expected, string actual, string difference) => Assert.Equal(difference, Difference(expected, actual));

    [Fact]
    public void A_word_in_place_of_a_list_is_found_by_what_other_recordings_have_there()
    {
        Exchange[] others = [Exchange("[1]", isSanitized: false)];
        Shapes shapes = new(others);
        Exchange word = Exchange("\"sanitized\"", isSanitized: true);
        Exchange empty = Exchange("[]", isSanitized: true);

        Assert.False(shapes.Fits(word, word.ResponseBody));
        Assert.True(shapes.Fits(empty, empty.ResponseBody));
    }

    private static Exchange Exchange(string value, bool isSanitized)
    {
        string sanitized = isSanitized ? "true" : "false";
        string exchange = $$$"""
            {"method":"GET","pathTemplate":"/x","status":200,
            "responseBody":{"id":"sanitized","value":{{{value}}}},"sanitized":{{{sanitized}}}}
            """;
        return new Exchange(JsonNode.Parse(exchange)!.AsObject(), "invented", 1);
    }

    private static string? Difference(string expected, string actual) =>
        JsonMeaning.Difference(JsonNode.Parse(expected), JsonNode.Parse(actual));
}
