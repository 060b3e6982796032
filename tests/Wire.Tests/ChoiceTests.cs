using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Runtime;
using Typewright.Wire.Tests.Choices;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Values;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Unions, derived types and enums: what the document does not know is neither lost nor taken for something else.</summary>
public sealed class ChoiceTests(WireServer server) : WireTest(server)
{
    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("7", "7")]
    [InlineData("[\"a\",\"b\"]", "a+b")]
    [InlineData("""{"radius":1.5}""", "circle 1.5")]
    [InlineData("""{"side":2,"color":"red"}""", "square 2")]
    [InlineData("true", "otherwise")]
    [InlineData("""{"diameter":3}""", "otherwise")]
    public async Task Case_is_read_and_written_back(string json, string expected)
    {
        Server.Answer(WireAnswer.Json(json));
        Choice read = await Client().EchoChoiceAsync("sent");
        Assert.Equal("\"sent\"", Sent.Body);

        string matched = read.Match(
            static text => text,
            static number => WireFormat.Text(number),
            static texts => string.Join('+', texts),
            static circle => "circle " + WireFormat.Text(circle.Radius),
            static square => "square " + WireFormat.Text(square.Side),
            static _ => "otherwise");
        Server.Answer(WireAnswer.Json("\"\""));
        await Client().EchoChoiceAsync(read);

        Assert.Equal(expected, matched);
        Assert.Equal(json, Sent.Body);
    }

    [Theory]
    [InlineData("""{"login":"ada","secrets":3}""", "PrivateViewer")]
    [InlineData("""{"login":"ada"}""", "PublicViewer")]
    [InlineData("""{"view":"public","login":"ada","secrets":3}""", "PublicViewer")]
    [InlineData("""{"view":"internal","login":"ada"}""", "None")]
    public async Task Case_without_its_discriminator_is_told_by_its_members(string json, string expected)
    {
        Server.Answer(WireAnswer.Json(json));
        ChoicesClient client = new(Server.Endpoint, Once<ChoicesClientOptions>());

        Assert.Equal(expected, (await client.GetViewerAsync()).Value.Kind.ToString());
    }

    [Fact]
    public async Task Derived_types_are_told_by_their_discriminator_wherever_it_stands()
    {
        const string Json = """[{"kind":"cat","name":"Mina","lives":9},{"name":"Rex","barks":true,"kind":"dog"},"""
            + """{"kind":"bird","name":"Tweety","wings":[1,2]}]""";
        Server.Answer(WireAnswer.Json(Json));

        IReadOnlyList<Animal> animals = (await Client().EchoAnimalsAsync([new Cat("Luna") { Lives = 7 }])).Value;

        Assert.Equal("""[{"kind":"cat","name":"Luna","lives":7}]""", Sent.Body);
        Assert.Equal(9, Assert.IsType<Cat>(animals[0]).Lives);
        Assert.True(Assert.IsType<Dog>(animals[1]).Barks);
        Assert.Equal(("bird", "Tweety"), (animals[2].Kind, animals[2].Name));
        Assert.IsNotType<Cat>(animals[2]);

        Server.Answer(WireAnswer.Json("[]"));
        await Client().EchoAnimalsAsync(animals);
        Assert.Equal(
            """[{"kind":"cat","name":"Mina","lives":9},{"kind":"dog","name":"Rex","barks":true},"""
                + """{"kind":"bird","name":"Tweety","wings":[1,2]}]""",
            Sent.Body);
    }

    [Theory]
    [InlineData("""{"kind":"PLAIN","level":7,"size":"large"}""")]
    [InlineData("""{"kind":"brand new","level":-9,"size":"huge"}""")]
    public async Task Enum_values_that_the_document_does_not_know_are_kept(string json)
    {
        Server.Answer(WireAnswer.Json(json));
        Scalars read = await Client().EchoScalarsAsync(new Scalars());

        Server.Answer(WireAnswer.Json("{}"));
        await Client().EchoScalarsAsync(read);

        Assert.Equal(json, Sent.Body);
    }

    [Fact]
    public async Task Anything_goes_both_ways_as_it_is()
    {
        Server.Answer(WireAnswer.Json("""[1, {"a": null}]"""));

        BinaryData read = await Client().EchoAnythingAsync(BinaryData.FromString("""{ "deep" : [ 1e2, "ä" ] }"""));

        Assert.Equal("""{ "deep" : [ 1e2, "ä" ] }""", Sent.Body);
        Assert.Equal("""[1, {"a": null}]""", read.ToString());
    }

    [Fact]
    public async Task Text_in_JSON_has_quotes()
    {
        Server.Answer(WireAnswer.Json("\"a\\\"b\\u00e4\""));

        string read = await Client().EchoTextAsync("ä\"\\\n<😀");

        Assert.Equal("\"ä\\\"\\\\\\n<\\uD83D\\uDE00\"", Sent.Body);
        Assert.Equal("a\"bä", read);
    }

    private ValuesClient Client() => new(Server.Endpoint);
}
