using System.Linq;
using Typewright.Corpus.RoundTrip;
using Xunit;

namespace Typewright.Corpus.Tests;

/// <summary>When two values mean the same, and which differences a schema explains.</summary>
public sealed class JsonMeaningTests
{
    [Theory]
    [InlineData("{\"a\":1,\"b\":[true,null]}", "{\"b\":[true,null],\"a\":1.0}", "")]
    [InlineData("1e2", "100", "")]
    [InlineData("0.1", "0.10000000000000000001", "changed (root)")]
    [InlineData("9223372036854775807", "9223372036854775806", "changed (root)")]
    [InlineData("-0", "0", "")]
    [InlineData("\"a\"", "\"\\u0061\"", "")]
    [InlineData("\"1\"", "1", "changed (root)")]
    [InlineData("true", "false", "changed (root)")]
    [InlineData("{\"a\":null}", "{}", "lost /a")]
    [InlineData("{}", "{\"a\":null}", "invented /a")]
    [InlineData("{\"a\":{\"b\":[1,2]}}", "{\"a\":{\"b\":[1,3]}}", "changed /a/b/1")]
    [InlineData("[1,2]", "[1]", "changed (root)")]
    [InlineData("[1,2]", "[2,1]", "changed /0, changed /1")]
    public void Differences_between_two_values(string before, string after, string expected) =>
        Assert.Equal(expected, string.Join(
            ", ",
            JsonMeaning.Compare(NodeJson.Parse(before), NodeJson.Parse(after)).Select(static one => $"{one.What} {one.Path}")));

    [Theory]
    [InlineData("{ type: string, format: date-time }", "\"2026-05-03T12:00:00.50+02:00\"", "\"2026-05-03T10:00:00.5Z\"", true)]
    [InlineData("{ type: string, format: date-time }", "\"2026-05-03T10:00:00.123456789Z\"", "\"2026-05-03T10:00:00.1234567Z\"", false)]
    [InlineData("{ type: string }", "\"2026-05-03T12:00:00+02:00\"", "\"2026-05-03T10:00:00Z\"", false)]
    [InlineData("{ type: string, format: byte }", "\"-_8\"", "\"+/8=\"", true)]
    [InlineData("{ type: string, format: duration }", "\"P1D\"", "\"PT24H\"", true)]
    [InlineData("{ type: string, format: duration }", "\"P1M\"", "\"P30D\"", false)]
    [InlineData(
        "{ type: string, format: uuid }",
        "\"6F9619FF-8B86-D011-B42D-00C04FC964FF\"",
        "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"",
        true)]
    [InlineData("{ type: number }", "0.10000000000000000001", "0.1", true)]
    [InlineData("{ type: number }", "0.3", "0.30000001", false)]
    [InlineData("{ type: number, format: float }", "0.3", "0.30000001", true)]
    [InlineData("{ type: integer }", "9223372036854775807", "9223372036854775806", false)]
    [InlineData("{ type: [integer, string], pattern: '^[0-9]+$' }", "\"12\"", "12", true)]
    [InlineData(
        "{ oneOf: [{ type: boolean }, { type: string, format: date-time }] }",
        "\"2026-05-03T12:00:00+02:00\"",
        "\"2026-05-03T10:00:00Z\"",
        true)]
    public void Difference_that_a_schema_explains(string schema, string before, string after, bool expected)
    {
        Written written = new("Root: " + schema);
        SchemaPlaces places = new(written.Schemas, written.Derivations);

        Assert.Equal(
            expected,
            places.Unexplained(JsonMeaning.Compare(NodeJson.Parse(before), NodeJson.Parse(after)), written.Root).Count == 0);
    }

    [Fact]
    public void Member_that_is_there_twice_is_an_error() =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => NodeJson.Parse("{\"a\":1,\"a\":1}"));
}
