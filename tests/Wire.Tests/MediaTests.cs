using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Wire.Tests.Media;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Bodies and answers in every media type.</summary>
public sealed class MediaTests(WireServer server) : WireTest(server)
{
    private static readonly Note s_note = new() { Text = "ä" };

    [Fact]
    public async Task JSON_has_the_media_type_that_the_document_names()
    {
        Server.Answer(WireAnswer.Text("application/json; charset=utf-8", """{"text":"ö"}"""));

        Note read = await Client().SendJsonAsync(s_note);

        Assert.Equal(
            ("application/json; charset=utf-8", "application/json", """{"text":"ä"}"""),
            (Sent["Content-Type"], Sent["Accept"], Sent.Body));
        Assert.Equal("13", Sent["Content-Length"]);
        Assert.Equal("ö", read.Text);
    }

    [Fact]
    public async Task JSON_of_a_vendor_is_JSON()
    {
        Server.Answer(WireAnswer.Text("application/vnd.note.v2+json", """{"text":"ö"}"""));

        Note read = await Client().SendVendorAsync(s_note);

        Assert.Equal(
            ("application/vnd.note.v2+json", "application/vnd.note.v2+json", """{"text":"ä"}"""),
            (Sent["Content-Type"], Sent["Accept"], Sent.Body));
        Assert.Equal("ö", read.Text);
    }

    [Fact]
    public async Task JSON_goes_before_other_media_types()
    {
        Server.Answer(WireAnswer.Json("{}"));

        await Client().SendBestAsync(s_note);

        Assert.Equal(("application/json", "application/json"), (Sent["Content-Type"], Sent["Accept"]));
    }

    [Fact]
    public async Task Any_media_type_is_JSON()
    {
        Server.Answer(WireAnswer.Json("{}"));

        await Client().SendWildAsync(s_note);

        Assert.Equal(("application/json", "application/json"), (Sent["Content-Type"], Sent["Accept"]));
    }

    [Fact]
    public async Task Form_fields_have_the_styles_of_their_encodings()
    {
        await Client().SendFormAsync(new FieldsForm("a b&c=d+ä")
        {
            Number = -7,
            At = new DateTimeOffset(2026, 5, 3, 10, 0, 0, TimeSpan.Zero),
            Flag = true,
            Each = { "a", "b,c" },
            Csv = { "a", "b,c" },
            Spaced = { "a b", "c" },
            Piped = { 1, 2 },
            Deep = new Note { Text = "t" },
            Flat = { ["x"] = 1, ["y"] = 2 },
            Exploded = { ["x"] = 1 },
            Json = new Note { Text = "t" },
        });

        Assert.Equal("application/x-www-form-urlencoded", Sent["Content-Type"]);
        Assert.Equal(
            "word=a+b%26c%3Dd%2B%C3%A4&number=-7&at=2026-05-03T10%3A00%3A00Z&flag=true&each=a&each=b%2Cc&csv=a,b%2Cc&spaced=a+b%20c"
            + "&piped=1%7C2&deep%5Btext%5D=t&flat=x,1,y,2&exploded=%7B%22x%22%3A1%7D&json=%7B%22text%22%3A%22t%22%7D",
            Sent.Body);
    }

    [Fact]
    public async Task Form_fields_that_are_not_set_are_not_sent()
    {
        await Client().SendFormAsync(new FieldsForm("w"));

        Assert.Equal("word=w", Sent.Body);
    }

    [Fact]
    public async Task Parts_have_the_media_types_and_headers_of_their_encodings()
    {
        using MemoryStream png = new([137, 80]);
        FilePart file = new(BinaryData.FromBytes([0, 1]), "f.bin") { Headers = { ["X-Own"] = "own" } };
        await Client().SendPartsAsync(new PartsForm(file)
        {
            Picture = new FilePart(png),
            Either = new FilePart(BinaryData.FromBytes([2]), "e.jpg", "image/jpeg"),
            Files = { BinaryData.FromBytes([3]), new FilePart(BinaryData.FromBytes([4]), "4.bin") },
            Text = "a,ä",
            Number = -0.5,
            At = new DateTimeOffset(2026, 5, 3, 10, 0, 0, TimeSpan.Zero),
            Each = { "a", "b" },
            Csv = { "a", "b" },
            Quoted = "q",
            Note = new Note { Text = "t" },
            Notes = { new Note { Text = "1" }, new Note { Text = "2" } },
            Bytes = BinaryData.FromBytes([255, 239, 0]),
        });

        MultipartParts parts = MultipartParts.Of(Sent);
        Assert.Equal("multipart/form-data", parts.MediaType);
        Assert.Equal(
            [
                "form-data; name=\"file\"; filename=\"f.bin\" | application/octet-stream | X-Own: own | \\0\\1",
                "form-data; name=\"picture\"; filename=\"picture\" | image/png | \\137P",
                "form-data; name=\"either\"; filename=\"e.jpg\" | image/jpeg | \\2",
                "form-data; name=\"files\"; filename=\"files\" | application/octet-stream | \\3",
                "form-data; name=\"files\"; filename=\"4.bin\" | application/octet-stream | \\4",
                "form-data; name=\"text\" | text/csv | a,ä",
                "form-data; name=\"number\" |  | -0.5",
                "form-data; name=\"at\" |  | 2026-05-03T10:00:00Z",
                "form-data; name=\"each\" |  | a",
                "form-data; name=\"each\" |  | b",
                "form-data; name=\"csv\" |  | a,b",
                "form-data; name=\"quoted\" | application/json | \"q\"",
                "form-data; name=\"note\" | application/vnd.note+json | X-Part: one | {\"text\":\"t\"}",
                "form-data; name=\"notes\" | application/json | {\"text\":\"1\"}",
                "form-data; name=\"notes\" | application/json | {\"text\":\"2\"}",
                "form-data; name=\"bytes\" |  | /+8A",
            ],
            parts.Lines);
    }

    [Fact]
    public async Task Optional_parts_that_are_not_set_are_not_sent()
    {
        await Client().SendPartsAsync(new PartsForm(BinaryData.FromBytes([1])));

        Assert.Equal(["form-data; name=\"file\"; filename=\"file\" | application/octet-stream | \\1"], MultipartParts.Of(Sent).Lines);
    }

    [Fact]
    public async Task Stream_that_cannot_seek_is_sent_in_chunks()
    {
        using Forward forward = new([1, 2, 3]);
        await Client().SendPartsAsync(new PartsForm(new FilePart(forward)));

        Assert.Equal("chunked", Sent["Transfer-Encoding"]);
        Assert.Equal([1, 2, 3], MultipartParts.Of(Sent).Parts[0].Bytes);
    }

    [Fact]
    public async Task Multipart_has_the_media_type_that_the_document_names()
    {
        await Client().SendMixedAsync(new SendMixedRequest(s_note) { File = BinaryData.FromBytes([1]) });

        MultipartParts parts = MultipartParts.Of(Sent);
        Assert.Equal("multipart/mixed", parts.MediaType);
        Assert.Equal(2, parts.Parts.Count);
    }

    [Fact]
    public async Task Parts_made_by_hand_have_the_boundary_of_their_media_type()
    {
        await Client()
            .SendPartsAsync(
                RequestContent.Create("--own\r\nContent-Disposition: form-data; name=\"file\"; filename=\"f\"\r\n\r\nx\r\n--own--\r\n"),
                    "multipart/form-data; boundary=own", context: null);

        Assert.Equal(["form-data; name=\"file\"; filename=\"f\" |  | x"], MultipartParts.Of(Sent).Lines);
    }

    [Fact]
    public async Task Bytes_go_both_ways_as_they_are()
    {
        byte[] all = new byte[256];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = (byte)i;
        }

        Server.Answer(new WireAnswer(200, "application/octet-stream", all));
        using MemoryStream content = new(all);
        using Stream read = (await Client().SendBinaryAsync(content)).Value;

        Assert.Equal(("application/octet-stream", "application/octet-stream"), (Sent["Content-Type"], Sent["Accept"]));
        Assert.Equal(all, Sent.Bytes);
        Assert.Equal(all, await BytesAsync(read));
    }

    [Fact]
    public async Task Any_media_type_that_no_schema_describes_is_bytes()
    {
        Server.Answer(new WireAnswer(200, "image/png", [137]));

        using MemoryStream content = new([1]);
        using Stream read = (await Client().SendAnyBytesAsync(content)).Value;

        Assert.Equal(("application/octet-stream", "*/*"), (Sent["Content-Type"], Sent["Accept"]));
        Assert.Equal([137], await BytesAsync(read));
    }

    [Fact]
    public async Task Range_of_media_types_is_never_sent_as_one()
    {
        Server.Answer(WireAnswer.Nothing, WireAnswer.Nothing, WireAnswer.Nothing);

        using MemoryStream content = new([1]);
        await Client().SendAnyImageAsync(content);
        using MemoryStream photo = new([1]);
        await Client().SendAnyImageAsync(photo, "image/jpeg");
        await Client().SendAnyImageAsync(RequestContent.Create([2]), "image/png", context: null);

        Assert.Equal(["application/octet-stream", "image/jpeg", "image/png"],
            Server.Requests.Select(static request => request["Content-Type"]));
    }

    [Fact]
    public async Task Optional_stream_that_is_not_given_is_not_sent()
    {
        Server.Answer(new WireAnswer(200, "image/png", [1]));

        using Stream read = (await Client().SendImageAsync()).Value;

        Assert.Empty(Sent.Bytes);
        Assert.Null(Sent["Content-Type"]);
        Assert.Equal("image/png, image/jpeg", Sent["Accept"]);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", "utf-8")]
    [InlineData("text/plain", "utf-8")]
    [InlineData("text/plain; charset=iso-8859-1", "iso-8859-1")]
    [InlineData("text/plain; charset=\"utf-16\"", "utf-16")]
    public async Task Text_is_sent_in_UTF_8_and_read_in_its_own_character_set(string mediaType, string charset)
    {
        Server.Answer(new WireAnswer(200, mediaType, Encoding.GetEncoding(charset).GetBytes("größer")));

        string read = await Client().SendTextAsync("\"ä€😀\"");

        Assert.Equal("\"ä€😀\"", Sent.Body);
        Assert.Equal(("text/plain", "text/plain"), (Sent["Content-Type"], Sent["Accept"]));
        Assert.Equal("größer", read);
    }

    [Fact]
    public async Task Other_text_is_text_too()
    {
        Server.Answer(WireAnswer.Text("text/csv", "a,b\n1,2\n"));

        string read = await Client().SendCsvAsync("x;y\n");

        Assert.Equal(("text/csv", "x;y\n", "a,b\n1,2\n"), (Sent["Content-Type"], Sent.Body, read));
    }

    [Fact]
    public async Task Media_type_that_nobody_knows_is_a_stream()
    {
        Server.Answer(new WireAnswer(200, "application/x-thing", [7]));

        using MemoryStream content = new([9]);
        using Stream read = (await Client().SendUnknownAsync(content)).Value;

        Assert.Equal(("application/x-thing", "application/x-thing"), (Sent["Content-Type"], Sent["Accept"]));
        Assert.Equal([9], Sent.Bytes);
        Assert.Equal([7], await BytesAsync(read));
    }

    [Fact]
    public async Task Protocol_method_sends_the_other_media_types()
    {
        Response response = await Client().SendSeveralAsync(RequestContent.Create("plain"), "text/plain", context: null);

        Assert.Equal(("text/plain", "plain", 204), (Sent["Content-Type"], Sent.Body, response.Status));
    }

    [Fact]
    public async Task Media_type_that_would_begin_another_header_is_refused()
        => await Assert.ThrowsAsync<ArgumentException>(() => Client()
            .SendSeveralAsync(RequestContent.Create("plain"), "text/plain\r\nX-Admin: true", context: null));

    private MediaClient Client() => new(Server.Endpoint);

    private static async Task<byte[]> BytesAsync(Stream stream)
    {
        using MemoryStream copy = new();
        await stream.CopyToAsync(copy);
        return copy.ToArray();
    }
}
