using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Encodings;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Bodies in other character sets than UTF-8, named or not.</summary>
public sealed class CharacterTests(WireServer server) : WireTest(server)
{
    [Theory]
    [InlineData("utf-16", "utf-16", false)]
    [InlineData("utf-16", "utf-16", true)]
    [InlineData("utf-16BE", "utf-16", true)]
    [InlineData("utf-16BE", "utf-16be", false)]
    [InlineData("utf-32", "utf-32", true)]
    [InlineData("iso-8859-1", "iso-8859-1", false)]
    [InlineData("iso-8859-1", "\"ISO-8859-1\"", false)]
    [InlineData("iso-8859-1", "windows-1252", false)]
    [InlineData("utf-8", "\"utf-8\"", true)]
    [InlineData("utf-8", "us-ascii", false)]
    [InlineData("utf-8", "", false)]
    public async Task Every_kind_of_body_is_read(string encoding, string named, bool hasMark)
    {
        Encoding coder = Encoding.GetEncoding(encoding);
        byte[] Bytes(string text) => [.. hasMark ? coder.GetPreamble() : [], .. coder.GetBytes(text)];
        WireAnswer Answer(string mediaType, string text, int status = 200) => new(status, $"{mediaType}; charset={named}", Bytes(text));

        Server.Answer(Answer("application/json", """{"name":"é"}"""));
        Assert.Equal("é", (await Client().GetOneAsync()).Value.Name);
        Server.Answer(Answer("text/plain", "é"));
        Assert.Equal("é", (await Client().GetTextAsync()).Value);
        Server.Answer(Answer("application/xml", "<doc><name>é</name></doc>"));
        Assert.Equal("é", (await Client().GetXmlAsync()).Value.Name);
        foreach (WireAnswer error in new[]
        {
            Answer("application/json", """{"code":"Bad","message":"é"}""", 400),
            Answer("application/xml", "<error><code>Bad</code><message>é</message></error>", 400),
        })
        {
            Server.Answer(error);
            RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync());
            Assert.Equal(("Bad", "é"), (failure.ErrorCode, failure.Message[..1]));
        }
    }

    [Fact]
    public async Task Lines_in_a_character_set_of_single_bytes_are_read()
    {
        Server.Answer(new WireAnswer(
            200, "application/x-ndjson; charset=iso-8859-1", Encoding.Latin1.GetBytes("{\"name\":\"é\"}\n{\"name\":\"è\"}\n")));

        Assert.Equal(["é", "è"], await NamesAsync(Client().ReadLinesAsync()));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("klingon")]
    public async Task Lines_in_a_character_set_that_cannot_be_read_name_it(string named)
    {
        Encoding coder = named == "utf-16" ? Encoding.Unicode : Encoding.Latin1;
        Server.Answer(new WireAnswer(200, "application/x-ndjson; charset=" + named, coder.GetBytes("{\"name\":\"é\"}\n")));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => NamesAsync(Client().ReadLinesAsync()));

        Assert.Contains($"'{named}'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/xml; charset=utf-8")]
    public async Task Xml_that_declares_another_width_than_it_has_is_read(string mediaType)
    {
        Server.Answer(WireAnswer.Text(mediaType, "<?xml version=\"1.0\" encoding=\"utf-16\"?><doc><name>é</name></doc>"));

        Assert.Equal("é", (await Client().GetXmlAsync()).Value.Name);
    }

    [Fact]
    public async Task Xml_declares_its_character_set()
    {
        Server.Answer(new WireAnswer(
            200, "application/xml", Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><doc><name>é</name></doc>")));

        Assert.Equal("é", (await Client().GetXmlAsync()).Value.Name);
    }

    private static async Task<List<string?>> NamesAsync(IAsyncEnumerable<One> values)
    {
        List<string?> names = [];
        await foreach (One value in values)
        {
            names.Add(value.Name);
        }

        return names;
    }

    private EncodingsClient Client() => new(Server.Endpoint, Once<EncodingsClientOptions>());
}
