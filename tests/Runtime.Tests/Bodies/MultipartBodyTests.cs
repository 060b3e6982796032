using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Runtime.Tests;

public class MultipartBodyTests
{
    [Fact]
    public async Task Parts_are_written_exactly()
    {
        MultipartBody body = new MultipartBody()
            .AddText("text", "Zoë")
            .AddText("typed", "1", "text/csv; charset=\"utf-8\"")
            .AddJson("json", new Pet("Rex"), Pet.Write)
            .AddFile("file", new FilePart(new BinaryData("abc"), "a \"b\".txt", "text/plain"))
            .AddFile("raw", new FilePart(new BinaryData("x")))
            .AddText("none", null)
            .AddJson<Pet>("none", null, Pet.Write)
            .AddFile("none", null);
        string boundary = body.ContentType.Substring("multipart/form-data; boundary=".Length);
        string expected = string.Join("\r\n",
            "--B",
            "Content-Disposition: form-data; name=\"text\"",
            "",
            "Zoë",
            "--B",
            "Content-Disposition: form-data; name=\"typed\"",
            "Content-Type: text/csv; charset=\"utf-8\"",
            "",
            "1",
            "--B",
            "Content-Disposition: form-data; name=\"json\"",
            "Content-Type: application/json",
            "",
            "{\"name\":\"Rex\"}",
            "--B",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.txt\"",
            "Content-Type: text/plain",
            "",
            "abc",
            "--B",
            "Content-Disposition: form-data; name=\"raw\"; filename=\"raw\"",
            "Content-Type: application/octet-stream",
            "",
            "x",
            "--B--",
            "").Replace("--B", "--" + boundary);
        Assert.Equal(expected, Text(body));
        Assert.Equal(expected, await TextAsync(body));
        Assert.True(body.TryComputeLength(out long length));
        Assert.Equal(Encoding.UTF8.GetByteCount(expected), length);
    }

    [Theory]
    [InlineData("a\r\nX-Injected: 1")]
    [InlineData("a\"; filename=\"b")]
    public void A_name_cannot_add_headers(string name)
    {
        string text = Text(new MultipartBody().AddText(name, "1")
            .AddFile("f", new FilePart(new BinaryData("x"), name, "text/plain\r\nX-Injected: 1")));
        Assert.DoesNotContain("\r\nX-Injected", text);
        Assert.DoesNotContain("; filename=\"b\"", text);
    }

    [Fact]
    public void A_stream_that_seeks_is_sent_again_from_where_it_was()
    {
        MemoryStream stream = new("skipped content"u8.ToArray()) { Position = 8 };
        MultipartBody body = new MultipartBody().AddFile("f", new FilePart(stream));
        string first = Text(body);
        Assert.Contains("\r\n\r\ncontent\r\n--", first);
        Assert.Equal(first, Text(body));
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_sent_once()
    {
        MultipartBody body = new MultipartBody().AddFile("f", new FilePart(Unseekable("content")));
        Assert.False(body.TryComputeLength(out _));
        Assert.Contains("\r\n\r\ncontent\r\n", await TextAsync(body));
        Assert.Throws<InvalidOperationException>(() => Text(body));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TextAsync(body));
    }

    [Fact]
    public void The_streams_of_the_caller_stay_open()
    {
        MemoryStream stream = new("x"u8.ToArray());
        new MultipartBody().AddFile("f", new FilePart(stream)).Dispose();
        Assert.Equal('x', stream.ReadByte());
    }

    [Fact]
    public void A_body_without_parts_is_only_its_end()
    {
        MultipartBody body = new();
        Assert.Matches("^--[0-9a-f]{32}--\r\n$", Text(body));
        Assert.NotEqual(body.ContentType, new MultipartBody().ContentType);
    }

    private static Stream Unseekable(string text)
    {
        MemoryStream packed = new();
        using (DeflateStream deflate = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(text));
        }

        packed.Position = 0;
        return new DeflateStream(packed, CompressionMode.Decompress);
    }

    private static string Text(MultipartBody body)
    {
        MemoryStream stream = new();
        body.WriteTo(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<string> TextAsync(MultipartBody body)
    {
        MemoryStream stream = new();
        await body.WriteToAsync(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
