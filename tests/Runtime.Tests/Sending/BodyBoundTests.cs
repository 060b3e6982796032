using System;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class BodyBoundTests
{
    private const string Json = "application/json";

    [Fact]
    public async Task A_body_up_to_its_bound_is_read_and_a_longer_one_is_refused_with_its_status()
    {
        foreach (bool async in new[] { true, false })
        {
            string body = "{\"name\":\"" + new string('x', 989) + "\"}";
            Assert.Equal(1000, body.Length);
            Service service = new(new MemoryTransport(new MemoryResponse(200, new Trickle(body, 64), Json),
                new MemoryResponse(200, new Trickle(body + " ", 64), Json)), static behavior => behavior.MaxBodyBytes = 1000);
            Assert.Equal(989, (await service.SendAsync(async, Pet.Read)).Value.Name.Length);
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(async, Pet.Read));
            Assert.Equal(200, thrown.Status);
            Assert.Contains("longer than 1000 bytes", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_body_of_an_error_ends_at_its_bound()
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryTransport(_ => new MemoryResponse(400, new Trickle(new string('x', 5000), 999), "text/plain")),
                static behavior => behavior.MaxErrorBytes = 1500);
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(async, Pet.Read));
            Assert.Equal((400, 1500), (thrown.Status, thrown.GetRawResponse()!.Content.ToMemory().Length));
            using HttpMessage download = service.Message();
            thrown = await Assert.ThrowsAsync<RequestFailedException>(async () => _ = async
                ? await service.Pipeline.SendForStreamAsync(download, "Test.Get", default)
                : service.Pipeline.SendForStream(download, "Test.Get", default));
            Assert.Equal((400, 1500), (thrown.Status, thrown.GetRawResponse()!.Content.ToMemory().Length));
        }
    }

    [Fact]
    public async Task Messages_quote_little_of_a_long_error_and_the_response_has_all_of_it()
    {
        string body = "{\"message\":\"" + new string('m', 30_000) + "\",\"details\":[" + string.Join(',',
            Array.ConvertAll(new int[100], static _ => "{\"code\":\"" + new string('c', 500) + "\"}")) + "]}";
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => new Service(new MemoryResponse(400, body))
            .SendAsync(true, Pet.Read));
        Assert.InRange(thrown.Message.Length, 1000, 4096);
        Assert.Equal(body, thrown.GetRawResponse()!.Content.ToString());
    }

    [Theory]
    [InlineData(200, "GET", 4)]
    [InlineData(200, "POST", 1)]
    public async Task A_body_that_breaks_off_has_its_status_and_is_asked_for_again_where_that_is_safe(int status, string method, int sent)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryTransport(_ => new MemoryResponse(status, new Breaking("{\"name\":\"R"), Json)));
            using HttpMessage message = service.Message(new RequestMethod(method));
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(async () => _ = async
                ? await service.Pipeline.SendAsync(message, Pet.Read, "Test.Call", default)
                : service.Pipeline.Send(message, Pet.Read, "Test.Call", default));
            Assert.Equal((status, sent), (thrown.Status, service.Transport.Sent.Count));
            Assert.Contains("broke off after 10 bytes", thrown.Message, StringComparison.Ordinal);
            Assert.IsAssignableFrom<IOException>(thrown.InnerException);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    [InlineData("GZIP, br")]
    [InlineData("identity")]
    public async Task Compressed_bodies_are_decoded(string coding)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryTransport(_ => new MemoryResponse(200, Encoded("{\"name\":\"Rex\"}", coding), Json)
                .With("Content-Encoding", coding)));
            Assert.Equal("Rex", (await service.SendAsync(async, Pet.Read)).Value.Name);
            Assert.Equal("gzip, br", service.Transport.Sent[0].Headers["Accept-Encoding"]);
            using HttpMessage download = service.Message();
            Response<Stream> stream = async
                ? await service.Pipeline.SendForStreamAsync(download, "Test.Get", default)
                : service.Pipeline.SendForStream(download, "Test.Get", default);
            Assert.Equal("{\"name\":\"Rex\"}", await new StreamReader(stream.Value).ReadToEndAsync());
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_body_that_is_not_compressed_as_it_says_has_the_status(string coding)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryTransport(_ =>
                new MemoryResponse(200, new Trickle("plain text, that is", 5), Json).With("Content-Encoding", coding)));
            Assert.Equal(200, (await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(async, Pet.Read))).Status);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("gzip, gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_stream_that_is_not_compressed_as_it_says_fails_as_other_streams_do(string coding)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryTransport(_ =>
                new MemoryResponse(200, new Trickle("plain text, that is", 5), Json).With("Content-Encoding", coding)));
            using HttpMessage download = service.Message();
            Response<Stream> stream = async
                ? await service.Pipeline.SendForStreamAsync(download, "Test.Get", default)
                : service.Pipeline.SendForStream(download, "Test.Get", default);
            byte[] buffer = new byte[10];
            IOException thrown = await Assert.ThrowsAsync<IOException>(async () =>
                _ = async ? await stream.Value.ReadAsync(buffer, 0, 10) : stream.Value.Read(buffer, 0, 10));
            Assert.Contains("answer 200", thrown.Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<IOException>(async () => await stream.Value.CopyToAsync(Stream.Null));
        }
    }

    [Fact]
    public async Task An_unknown_coding_is_named()
    {
        RequestFailedException unknown = await Assert.ThrowsAsync<RequestFailedException>(() => new Service(new MemoryResponse(
            200, "\u0001\u0002", Json).With("Content-Encoding", "zstd")).SendAsync(true, Pet.Read));
        Assert.Contains("'zstd'", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_bomb_expands_to_counts()
    {
        Service service = new(new MemoryTransport(_ => new MemoryResponse(200, Encoded(new string(' ', 1_000_000), "gzip"),
            Json).With("Content-Encoding", "gzip")), static behavior => behavior.MaxBodyBytes = 100_000);
        Assert.Contains("longer than 100000 bytes",
            (await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(true, Pet.Read))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compression_is_not_asked_for_where_the_options_or_the_request_say_otherwise()
    {
        Service off = new(new MemoryTransport(new MemoryResponse(200, "{\"name\":\"Rex\"}")),
            static behavior => behavior.AcceptsCompression = false);
        await off.SendAsync(true, Pet.Read);
        Assert.False(off.Transport.Sent[0].Headers.ContainsKey("Accept-Encoding"));
        Service range = new(new MemoryResponse(200));
        using HttpMessage message = range.Message();
        message.Request.Headers.Add("Range", "bytes=0-1");
        await range.Pipeline.SendAsync(message, "Test.Get", default);
        Assert.False(range.Transport.Sent[0].Headers.ContainsKey("Accept-Encoding"));
    }

    [Theory]
    [InlineData("text/plain", "Your key s3cr3t-key is wrong.")]
    [InlineData("application/json",
        "{\"error\":{\"code\":\"s3cr3t-key\",\"message\":\"No key s3cr3t-key.\",\"details\":[{\"message\":\"s3cr3t-key\"}]}}")]
    public async Task A_key_that_the_service_echoes_gets_into_no_message_and_no_span(string type, string body)
    {
        AzureKeyCredential key = new("s3cr3t-key");
        HttpPipelinePolicy[] all =
        [
            AuthenticationPolicies.ApiKeyInQuery(key, "code_key"),
            AuthenticationPolicies.Bearer(key),
            // Names that say nothing: that it is a key is what the document says.
            AuthenticationPolicies.ApiKeyInQuery(key, "appid"),
            AuthenticationPolicies.ApiKeyInHeader(key, "X-K"),
        ];
        foreach (HttpPipelinePolicy[] policies in new[] { [all[0]], [all[1]], [all[2]], [all[3]], all })
        {
            using SpanListener listener = new();
            Service service = new(new MemoryTransport(_ => new MemoryResponse(401, body, type)), policies);
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(true, Pet.Read));
            Assert.DoesNotContain(
                "s3cr3t-key", thrown.ToString() + thrown.ErrorCode + string.Concat(thrown.Data.Values), StringComparison.Ordinal);
            Assert.Contains("REDACTED", thrown.Message, StringComparison.Ordinal);
            Assert.All(listener.Spans,
                static span =>
                    Assert.DoesNotContain("s3cr3t-key", span.StatusDescription + string.Join(' ', span.Tags), StringComparison.Ordinal));
            Assert.Equal(body, thrown.GetRawResponse()!.Content.ToString());
        }
    }

    private static MemoryStream Encoded(string text, string codings)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach (string coding in codings.Split(", "))
        {
            using MemoryStream target = new();
            using (Stream encoder = coding switch
            {
                "gzip" or "GZIP" or "x-gzip" => new GZipStream(target, CompressionLevel.Fastest),
                "br" => new BrotliStream(target, CompressionLevel.Fastest),
                "deflate" => new ZLibStream(target, CompressionLevel.Fastest),
                _ => new BufferedStream(target),
            })
            {
                encoder.Write(bytes);
            }

            bytes = target.ToArray();
        }

        return new MemoryStream(bytes, 0, bytes.Length, false, true);
    }
}
