using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Media;
using Typewright.Wire.Tests.Statuses;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What happens between a request and its answer: redirects, further tries, compression.</summary>
public sealed class TransportTests(WireServer server) : WireTest(server)
{
    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(303)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Get_follows_redirects(int status)
    {
        Server.Answer(new WireAnswer(status, null, null, ("Location", "/elsewhere?x=1")), WireAnswer.Json("""{"id":5}"""));

        Assert.Equal(5, (await Client().GetOneAsync()).Value.Id);
        Assert.Equal(["/one", "/elsewhere?x=1"], Server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task Options_turn_redirects_off()
    {
        Server.Answer(new WireAnswer(302, null, null, ("Location", "/elsewhere")));
        StatusesClientOptions options = Once<StatusesClientOptions>();
        options.Behavior().FollowsRedirects = false;

        Assert.Equal(302,
            (await Assert.ThrowsAsync<RequestFailedException>(() => new StatusesClient(Server.Endpoint, options).GetOneAsync())).Status);
        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Compressed_answers_are_asked_for_and_read(string coding)
    {
        using MemoryStream body = new();
        using (Stream encoder = coding == "gzip"
            ? new GZipStream(body, CompressionLevel.Optimal)
            : new BrotliStream(body, CompressionLevel.Optimal))
        {
            encoder.Write(Encoding.UTF8.GetBytes("""{"id":5}"""));
        }

        Server.Answer(new WireAnswer(200, "application/json", body.ToArray(), ("Content-Encoding", coding)));

        Assert.Equal(5, (await Client().GetOneAsync()).Value.Id);
        Assert.Equal("gzip, br", Sent["Accept-Encoding"]);
    }

    [Fact]
    public async Task Coding_that_nobody_knows_is_named()
    {
        Server.Answer(new WireAnswer(200, "application/json", [1, 2, 3], ("Content-Encoding", "zstd")));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetOneAsync());

        Assert.Equal(200, failure.Status);
        Assert.Contains("'zstd'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retry_after_of_half_a_century_is_no_wait()
    {
        Server.Answer(new WireAnswer(429, null, null, ("Retry-After", "2147483648")));

        Assert.Equal(429,
            (await Assert.ThrowsAsync<RequestFailedException>(() => new StatusesClient(Server.Endpoint).GetOneAsync())).Status);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Service_that_cannot_be_reached_is_one_kind_of_exception()
    {
        StatusesClientOptions options = new() { Retry = { MaxRetries = 2, Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero } };
        StatusesClient client = new(new Uri("http://127.0.0.1:1"), options);

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => client.GetOneAsync());

        Assert.Equal(0, failure.Status);
        Assert.Equal(3, Assert.IsType<AggregateException>(failure.InnerException).InnerExceptions.Count);
        Assert.Contains("any of 3 tries", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_that_is_silent_is_told_from_a_cancelled_call()
    {
        using SilentServer silent = new();
        StatusesClientOptions options = Once<StatusesClientOptions>();
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(200);

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => new StatusesClient(silent.Endpoint, options)
            .GetOneAsync());

        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Contains("NetworkTimeout", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stream_that_cannot_seek_is_sent_once_and_the_failure_is_the_services()
    {
        Server.Answer(WireAnswer.Json("""{"error":{"code":"Busy"}}""", 503, ("Retry-After", "0")));
        using Forward forward = new([1, 2]);

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => new MediaClient(Server.Endpoint)
            .SendPartsAsync(new PartsForm(new FilePart(forward))));

        Assert.Equal((503, "Busy"), (failure.Status, failure.ErrorCode));
        Assert.Single(Server.Requests);
        Assert.True(forward.CanRead);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stream_of_the_caller_is_never_disposed_and_one_that_can_seek_is_sent_again(bool seeks)
    {
        Server.Answer(WireAnswer.Json("{}", 503, ("Retry-After", "0")), new WireAnswer(200, "application/octet-stream", [3]));
        using MemoryStream content = seeks ? new MemoryStream([1, 2]) : new Forward([1, 2]);
        MediaClientOptions options = new() { Retry = { Delay = TimeSpan.FromMilliseconds(1), MaxDelay = TimeSpan.FromMilliseconds(1) } };
        options.Behavior().RepeatsUnsafeCalls = true;
        MediaClient client = new(Server.Endpoint, options);

        if (seeks)
        {
            using Stream read = (await client.SendBinaryAsync(content)).Value;
        }
        else
        {
            Assert.Equal(503, (await Assert.ThrowsAsync<RequestFailedException>(() => client.SendBinaryAsync(content))).Status);
        }

        Assert.All(Server.Requests, static sent => Assert.Equal([1, 2], sent.Bytes));
        Assert.Equal((seeks ? 2 : 1, true), (Server.Requests.Count, content.CanRead));
    }

    private StatusesClient Client() => new(Server.Endpoint, Once<StatusesClientOptions>());
}
