using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Bodies;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What bodies are sent as: parts that nobody named, ranges of media types, what is none, and forms without fields.</summary>
public sealed class BodyTests(WireServer server) : WireTest(server)
{
    private const string Part = "form-data; name=\"file\"; filename=\"file\" | application/octet-stream | A";

    private static readonly Dictionary<string, (Func<BodiesClient, Task> Call, string MediaType, string[] Parts)> s_parts = new()
    {
        ["mixed"] = (
            static client => client.MixedAsync(new MixedRequest { Note = "n", File = Bytes }),
            "multipart/mixed",
            ["form-data; name=\"note\" |  | n", Part]),
        ["a range"] = (
            static client => client.AnyPartsAsync(new AnyPartsRequest { Note = "n" }),
            "multipart/form-data",
            ["form-data; name=\"note\" |  | n"]),
        ["no schema"] = (static client => client.NothingSaidAsync(Files), "multipart/form-data", [Part]),
        ["an object"] = (static client => client.PlainObjectAsync(Files), "multipart/form-data", [Part]),
        ["a map of texts"] = (
            static client => client.MapAsync(new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }),
            "multipart/form-data",
            ["form-data; name=\"a\" |  | 1", "form-data; name=\"b\" |  | 2"]),
        ["a map of files"] = (
            static client => client.FileMapAsync(new Dictionary<string, IList<FilePart>> { ["file"] = [Bytes, Bytes] }),
            "multipart/form-data",
            [Part, Part]),
        ["a file"] = (static client => client.BinaryAsync(Bytes), "multipart/form-data", [Part]),
        ["a list of files"] = (static client => client.FilesAsync([Bytes, Bytes]), "multipart/form-data", [Part, Part]),
        ["items"] = (
            static client => client.ItemsAsync([new Thing { Name = "a" }]),
            "multipart/mixed",
            ["form-data; name=\"file\" | application/json | {\"name\":\"a\"}"]),
        ["items with their media type"] = (
            static client => client.ItemTypesAsync([new Thing { Name = "a" }]),
            "multipart/mixed",
            ["form-data; name=\"file\" | application/vnd.thing+json | X-Kind: thing | {\"name\":\"a\"}"]),
        ["places"] = (
            static client => client.PlacesAsync([Bytes, Bytes, Bytes, Bytes, new FilePart(BinaryData.FromString("A"), "f", "image/gif")]),
            "multipart/mixed",
            [
                "form-data; name=\"file\"; filename=\"file\" | application/json | A",
                Part,
                Part,
                "form-data; name=\"file\"; filename=\"file\" | text/csv | A",
                "form-data; name=\"file\"; filename=\"f\" | image/gif | A",
            ]),
        ["lists of JSON"] = (
            static client => client.JsonPartsAsync(new JsonPartsRequest
            {
                Words = { "a", "b" },
                Things = { new Thing { Name = "a" }, new Thing() },
                Each = { new Thing { Name = "a" }, new Thing() },
            }),
            "multipart/form-data",
            [
                "form-data; name=\"words\" | application/json | [\"a\",\"b\"]",
                "form-data; name=\"things\" | application/vnd.things+json | [{\"name\":\"a\"},{}]",
                "form-data; name=\"each\" | application/json | {\"name\":\"a\"}",
                "form-data; name=\"each\" | application/json | {}",
            ]),
        ["a boundary in the document"] = (
            static client => client.OwnBoundaryAsync(new OwnBoundaryRequest { Note = "n" }),
            "multipart/form-data; charset=utf-8",
            ["form-data; name=\"note\" |  | n"]),
        ["files by their media type"] = (
            static client => client.MediaFilesAsync(new MediaFilesRequest
            {
                Direct = Bytes,
                Nullable = Bytes,
                Referenced = Bytes,
                Part = Bytes,
                List = { Bytes },
                NullableList = [Bytes],
            }),
            "multipart/form-data",
            [Named("direct"), Named("nullable"), Named("referenced"), Named("part"), Named("list"), Named("nullableList")]),
    };

    private static readonly Dictionary<string, (Func<BodiesClient, Task> Call, string MediaType)> s_types = new()
    {
        ["a range of JSON"] = (static client => client.JsonRangeAsync(Thing), "application/json"),
        ["several of JSON"] = (static client => client.JsonListAsync(Thing), "application/json"),
        ["a range before what is none"] = (static client => client.RangesFirstAsync(Thing), "application/vnd.thing+json"),
        ["a range of XML"] = (static client => client.XmlRangeAsync(Thing), "application/xml"),
        ["a range of texts"] = (static client => client.TextRangeAsync("t"), "text/plain"),
        ["a word"] = (static client => client.NoTypeAsync(Thing), "application/json"),
        ["a star"] = (static client => client.StarAsync(Thing), "application/json"),
        ["nothing"] = (static client => client.EmptyAsync(Thing), "application/json"),
        ["an empty parameter"] = (static client => client.SemicolonAsync(Thing), "application/json"),
    };

    public static TheoryData<string> Multiparts => [.. s_parts.Keys];

    public static TheoryData<string> MediaTypes => [.. s_types.Keys];

    private static FilePart Bytes => new byte[] { 65 };

    private static Dictionary<string, FilePart> Files => new() { ["file"] = Bytes };

    private static Thing Thing => new() { Name = "a" };

    [Theory]
    [MemberData(nameof(Multiparts))]
    public async Task Parts_are_sent_with_their_boundary(string name)
    {
        (Func<BodiesClient, Task> call, string mediaType, string[] expected) = s_parts[name];

        await call(Client());

        MultipartParts parts = MultipartParts.Of(Sent);
        Assert.Equal(mediaType, parts.MediaType);
        Assert.Equal(expected, parts.Lines);
    }

    [Theory]
    [MemberData(nameof(MediaTypes))]
    public async Task Body_has_a_media_type_that_is_one(string name)
    {
        (Func<BodiesClient, Task> call, string mediaType) = s_types[name];

        await call(Client());

        Assert.Equal(mediaType, Sent["Content-Type"]);
        Assert.NotEmpty(Sent.Bytes);
    }

    [Fact]
    public async Task Body_of_a_GET_is_sent()
    {
        await Client().GetWithBodyAsync(Thing);

        Assert.Equal(("GET", "application/json", "{\"name\":\"a\"}"), (Sent.Method, Sent["Content-Type"], Sent.Body));
    }

    [Fact]
    public async Task Form_without_fields_is_not_sent()
    {
        await Client().EmptyFormAsync();

        Assert.Empty(Sent.Bytes);
        Assert.Null(Sent["Content-Type"]);
    }

    [Fact]
    public async Task Form_of_any_fields_is_sent()
    {
        await Client().FormMapAsync(new Dictionary<string, string> { ["a b"] = "c&d", ["e"] = "f" });

        Assert.Equal(("application/x-www-form-urlencoded", "a+b=c%26d&e=f"), (Sent["Content-Type"], Sent.Body));
    }

    private static string Named(string name) => $"form-data; name=\"{name}\"; filename=\"{name}\" | application/octet-stream | A";

    private BodiesClient Client() => new(Server.Endpoint, Once<BodiesClientOptions>());
}
