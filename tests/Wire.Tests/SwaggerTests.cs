using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Swagger;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What OpenAPI 2.0 says in its own way: collectionFormat, body and form parameters, produces and consumes.</summary>
public sealed class SwaggerTests(WireServer server) : WireTest(server)
{
    private static readonly DateTimeOffset s_at = new(2024, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2));

    private static readonly Dictionary<string, (Func<SwaggerClient, Task> Call, string Target)> s_cases = new()
    {
        ["no format means csv"] = (static client => client.QueryAsync(new QueryOptions { Plain = ["a", "b,c"] }), "/query?plain=a,b%2Cc"),
        ["csv"] = (static client => client.QueryAsync(new QueryOptions { Csv = ["a", "b"] }), "/query?csv=a,b"),
        ["csv, empty"] = (static client => client.QueryAsync(new QueryOptions { Csv = [] }), "/query?csv="),
        ["ssv"] = (static client => client.QueryAsync(new QueryOptions { Ssv = ["a", "b"] }), "/query?ssv=a%20b"),
        ["tsv"] = (static client => client.QueryAsync(new QueryOptions { Tsv = ["a", "b"] }), "/query?tsv=a%09b"),
        ["pipes"] = (static client => client.QueryAsync(new QueryOptions { Pipes = ["a", "b"] }), "/query?pipes=a%7Cb"),
        ["multi"] = (static client => client.QueryAsync(new QueryOptions { Multi = [1, 2] }), "/query?multi=1&multi=2"),
        ["multi, empty"] = (static client => client.QueryAsync(new QueryOptions { Multi = [] }), "/query"),
        ["lists of lists"] = (
            static client => client.QueryAsync(new QueryOptions { Nested = [[1L, 2L], [3L]] }),
            "/query?nested=1%2C2%7C3"),
        ["date-time"] = (
            static client => client.QueryAsync(new QueryOptions { At = s_at }),
            "/query?at=2024-01-02T03%3A04%3A05.678%2B02%3A00"),
        ["flag"] = (static client => client.QueryAsync(new QueryOptions { Flag = false }), "/query?flag=false"),
        ["not encoded"] = (static client => client.QueryAsync(new QueryOptions { Raw = "a/b%20c" }), "/query?raw=a/b%20c"),
        ["path"] = (static client => client.PathAsync(["a", "b"], ["a", "b"], ["a", "b"], "c/d"), "/path/a,b/a%20b/a%7Cb/c/d"),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Parameter_is_sent(string name)
    {
        (Func<SwaggerClient, Task> call, string target) = s_cases[name];

        await call(Client());

        Assert.Equal(target, WithoutKey(Sent.Target));
    }

    [Fact]
    public async Task Several_bodies_are_the_members_of_one()
    {
        await Client().LoginAsync(new LoginRequest("ada", [4L, 2L]));

        Assert.Equal("application/json", Sent["Content-Type"]);
        Assert.Equal("""{"user":"ada","device_ids":[4,2]}""", Sent.Body);
    }

    [Fact]
    public async Task Header_lists_have_their_delimiters()
    {
        await Client().HeadersAsync(["a", "b"], ["a", "b"], ["a", "b"], ["a", "b"]);

        Assert.Equal(("a,b", "a b", "a\tb", "a|b"), (Sent["X-Csv"], Sent["X-Ssv"], Sent["X-Tsv"], Sent["X-Pipes"]));
    }

    [Fact]
    public async Task Body_parameter_is_sent_and_its_answer_read()
    {
        Server.Answer(WireAnswer.Json("""["AQI=","_-8"]"""));

        Response<IReadOnlyList<BinaryData>> response = await Client().BodyAsync(new BodyRequest { Name = null });

        Assert.Equal("""{"name":null}""", Sent.Body);
        Assert.Equal("application/json", Sent["Content-Type"]);
        Assert.Equal("application/json", Sent["Accept"]);
        Assert.Equal([[1, 2], [255, 239]], response.Value.Select(static item => item.ToArray()));
    }

    [Fact]
    public async Task Optional_body_that_is_not_given_is_not_sent()
    {
        Server.Answer(WireAnswer.Json("[]"));

        await Client().BodyAsync();

        Assert.Empty(Sent.Bytes);
        Assert.Null(Sent["Content-Type"]);
    }

    [Fact]
    public async Task Form_is_sent()
    {
        await Client()
            .FormAsync(new FormRequest("a b&c")
            {
                Number = -7,
                Flag = true,
                Plain = { "a", "b" },
                Csv = { "a,", "b" },
                Ssv = { "a", "b" },
                Pipes = { "a", "b" },
                Multi = { "a", "b" }
            });

        Assert.Equal("application/x-www-form-urlencoded", Sent["Content-Type"]);
        Assert.Equal("word=a+b%26c&number=-7&flag=true&plain=a,b&csv=a%2C,b&ssv=a%20b&pipes=a%7Cb&multi=a&multi=b", Sent.Body);
    }

    [Fact]
    public async Task Form_fields_that_are_not_set_are_not_sent()
    {
        await Client().OptionalFormAsync(new OptionalFormRequest());

        Assert.Empty(Sent.Bytes);
    }

    [Fact]
    public async Task Files_are_sent()
    {
        using MemoryStream file = new([0, 255, 13, 10]);
        await Client()
            .UploadAsync(new UploadRequest(new FilePart(file, "ä \"1\".bin", "image/png")) { Words = { "a", "b" }, Each = { "c", "d" } });

        MultipartParts parts = MultipartParts.Of(Sent);
        Assert.Equal(
            [
                "form-data; name=\"file\"; filename=\"ä %221%22.bin\" | image/png | \\0\\255\\13\\10",
                "form-data; name=\"words\" |  | a,b",
                "form-data; name=\"each\" |  | c",
                "form-data; name=\"each\" |  | d",
            ],
            parts.Lines);
    }

    [Fact]
    public async Task File_as_a_body_is_bytes_where_the_document_usually_takes_json()
    {
        await Client().SendRawAsync(new MemoryStream([0, 255]));

        Assert.Equal("application/octet-stream", Sent["Content-Type"]);
        Assert.Equal([0, 255], Sent.Bytes);
    }

    [Fact]
    public async Task File_as_a_body_has_the_media_type_that_is_none_of_json()
    {
        await Client().SendRawOrJsonAsync(new MemoryStream([0, 255]));

        Assert.Equal("image/png", Sent["Content-Type"]);
        Assert.Equal([0, 255], Sent.Bytes);
    }

    [Fact]
    public async Task File_is_downloaded()
    {
        Server.Answer(new WireAnswer(200, "application/pdf", [0, 1, 255]));

        using Stream file = (await Client().DownloadAsync()).Value;
        using MemoryStream copy = new();
        await file.CopyToAsync(copy);

        Assert.Equal([0, 1, 255], copy.ToArray());
        Assert.Equal("application/pdf", Sent["Accept"]);
    }

    [Fact]
    public async Task Text_goes_both_ways()
    {
        Server.Answer(new WireAnswer(200, "text/plain; charset=iso-8859-1", Encoding.Latin1.GetBytes("grün")));

        Response<string> response = await Client().TextAsync("ä€");

        Assert.Equal("ä€", Sent.Body);
        Assert.Equal("text/plain", Sent["Content-Type"]);
        Assert.Equal("text/plain", Sent["Accept"]);
        Assert.Equal("grün", response.Value);
    }

    private SwaggerClient Client() => new(Server.Endpoint, new AzureKeyCredential("k"));

    // The key is the last parameter of every query: see SecurityTests.
    private static string WithoutKey(string target) =>
        target.Replace("&sig=k", "", StringComparison.Ordinal).Replace("?sig=k", "", StringComparison.Ordinal);
}
