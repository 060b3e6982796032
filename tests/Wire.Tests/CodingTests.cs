using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Encodings;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Bodies of every kind that are compressed, or that only say so.</summary>
public sealed class CodingTests(WireServer server) : WireTest(server)
{
    private static readonly Dictionary<string, (string MediaType, string Body, Func<EncodingsClient, Task<string?>> Call)> s_kinds = new()
    {
        ["json"] = ("application/json", """{"name":"a"}""", static async client => (await client.GetOneAsync()).Value.Name),
        ["text"] = ("text/plain", "a", static async client => (await client.GetTextAsync()).Value),
        ["xml"] = ("application/xml", "<doc><name>a</name></doc>", static async client => (await client.GetXmlAsync()).Value.Name),
        ["file"] = ("application/octet-stream", "a", static async client => await AllAsync((await client.GetFileAsync()).Value)),
        ["events"] = ("text/event-stream", "data: {\"name\":\"a\"}\n\n", static async client => await NamesAsync(client.WatchAsync())),
        ["lines"] = ("application/x-ndjson", "{\"name\":\"a\"}\n", static async client => await NamesAsync(client.ReadLinesAsync())),
    };

    public static TheoryData<string, string> Known => Pairs("gzip", "br", "zlib", "deflate");

    public static TheoryData<string, string> Unknown => Pairs("zstd", "gzip, compress");

    [Theory]
    [MemberData(nameof(Known))]
    public async Task Known_coding_is_decoded_whatever_the_body_is(string kind, string coding)
    {
        (string mediaType, string body, Func<EncodingsClient, Task<string?>> call) = s_kinds[kind];
        Server.Answer(Encoded(200, mediaType, body, coding));

        Assert.Equal("a", await call(Client()));
    }

    [Theory]
    [MemberData(nameof(Known))]
    public async Task Compressed_body_that_is_cut_off_is_told_whatever_it_is(string kind, string coding)
    {
        (string mediaType, string body, Func<EncodingsClient, Task<string?>> call) = s_kinds[kind];
        byte[] whole = Encoded(200, mediaType, body, coding).Bytes!;
        // The last four bytes of zlib's are a checksum: the data is whole without them.
        byte[] cut = whole[..^(coding == "zlib" ? 5 : 1)];
        Server.Answer(new WireAnswer(200, mediaType, cut, ("Content-Encoding", coding == "zlib" ? "deflate" : coding)));

        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => call(Client()));

        Assert.IsType(kind == "file" ? typeof(EndOfStreamException) : typeof(RequestFailedException), failure);
        Assert.Contains("ends before the data", failure.Message, StringComparison.Ordinal);
        Assert.Equal(kind == "file" ? 0 : 200, failure is RequestFailedException told ? told.Status : 0);
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public async Task Unknown_coding_is_named_whatever_the_body_is(string kind, string coding)
    {
        Server.Answer(new WireAnswer(200, s_kinds[kind].MediaType, [0x28, 0xB5, 0x2F, 0xFD], ("Content-Encoding", coding)));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => s_kinds[kind].Call(Client()));

        Assert.Equal(200, failure.Status);
        Assert.Contains($"'{coding.Split(' ')[^1]}'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("zlib")]
    [InlineData("deflate")]
    public async Task Error_is_decoded(string coding)
    {
        Server.Answer(Encoded(400, "application/json", """{"code":"Bad","message":"No."}""", coding));

        Assert.Equal("Bad", (await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync())).ErrorCode);
    }

    [Fact]
    public async Task Error_in_an_unknown_coding_names_it()
    {
        Server.Answer(new WireAnswer(400, "application/json", [0x28, 0xB5, 0x2F, 0xFD], ("Content-Encoding", "zstd")));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync());

        Assert.Equal(400, failure.Status);
        Assert.Contains("'zstd'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, "gzip")]
    [InlineData(200, "br")]
    [InlineData(400, "gzip")]
    public async Task Coding_that_the_body_has_not_is_named_and_not_asked_for_again(int status, string coding)
    {
        Server.Answer(new WireAnswer(status, "application/json", Encoding.UTF8.GetBytes("""{"name":"a"}"""), ("Content-Encoding", coding)));

        RequestFailedException failure =
            await Assert.ThrowsAsync<RequestFailedException>(() => new EncodingsClient(Server.Endpoint).GetOneAsync());

        Assert.Equal((status, 1), (failure.Status, Server.Requests.Count));
        Assert.Contains($"not encoded as '{coding}'", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("aws-chunked")]
    [InlineData("utf-8")]
    [InlineData("none")]
    public async Task What_is_no_coding_changes_nothing(string coding)
    {
        Server.Answer(new WireAnswer(200, "text/plain", [(byte)'a'], ("Content-Encoding", coding)));

        Assert.Equal("a", (await Client().GetTextAsync()).Value);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("zstd")]
    public async Task Head_has_no_body_to_decode(string coding)
    {
        Server.Answer(new WireAnswer(200, "application/json", null, ("Content-Encoding", coding)));

        Assert.True((await Client().AsksForOneAsync()).Value);
    }

    private static TheoryData<string, string> Pairs(params string[] codings)
    {
        TheoryData<string, string> pairs = [];
        foreach (string kind in s_kinds.Keys)
        {
            foreach (string coding in codings)
            {
                pairs.Add(kind, coding);
            }
        }

        return pairs;
    }

    // Some services send "deflate" without the zlib around it that the standard wants.
    private static WireAnswer Encoded(int status, string mediaType, string body, string coding)
    {
        using MemoryStream bytes = new();
        using (Stream encoder = coding switch
        {
            "gzip" => new GZipStream(bytes, CompressionLevel.Optimal),
            "br" => new BrotliStream(bytes, CompressionLevel.Optimal),
            "zlib" => new ZLibStream(bytes, CompressionLevel.Optimal),
            _ => new DeflateStream(bytes, CompressionLevel.Optimal),
        })
        {
            encoder.Write(Encoding.UTF8.GetBytes(body));
        }

        return new WireAnswer(status, mediaType, bytes.ToArray(), ("Content-Encoding", coding == "zlib" ? "deflate" : coding));
    }

    private static async Task<string> AllAsync(Stream body)
    {
        using StreamReader reader = new(body);
        return await reader.ReadToEndAsync();
    }

    private static async Task<string?> NamesAsync(IAsyncEnumerable<One> values)
    {
        List<string?> names = [];
        await foreach (One value in values)
        {
            names.Add(value.Name);
        }

        return names.Single();
    }

    private EncodingsClient Client() => new(Server.Endpoint, Once<EncodingsClientOptions>());
}
