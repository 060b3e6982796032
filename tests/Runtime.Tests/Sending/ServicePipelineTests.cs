using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class ServicePipelineTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_success_is_read_and_comes_with_its_response(bool async)
    {
        Service service = new(new MemoryResponse(200, "{\"name\":\"Rex\"}").With("x-id", "7"));
        Response<Pet> response = await service.SendAsync(async, Pet.Read);
        Assert.Equal("Rex", response.Value.Name);
        Assert.True(response.GetRawResponse().Headers.TryGetValue("x-id", out string? id));
        Assert.Equal("7", id);
        Assert.Equal(async ? 0 : 1, service.Transport.SynchronousSends);
        Assert.Equal("https://service.example/pets", service.Transport.Sent.Single().Text);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_has_status_code_and_message(bool async)
    {
        Service service = new(new MemoryResponse(404, "{\"error\":{\"code\":\"NoPet\",\"message\":\"There is no such pet.\"}}"));
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(async, Pet.Read));
        Assert.Equal((404, "NoPet"), (thrown.Status, thrown.ErrorCode));
        Assert.StartsWith("There is no such pet.", thrown.Message);
        Assert.NotNull(thrown.GetRawResponse());
    }

    [Fact]
    public async Task A_success_that_is_not_declared_is_an_error()
        => Assert.Equal(206,
            (await Assert.ThrowsAsync<RequestFailedException>(() => new Service(new MemoryResponse(206, "{}")).SendAsync(true, Pet.Read)))
                .Status);

    [Theory]
    [InlineData("{\"name\":\"Re", "")]
    [InlineData("<html><body>Sign in</body></html>", "'<' is an invalid start of a value.")]
    [InlineData("{\"name\":{}}", "Expected a string but found an object at byte 8.")]
    [InlineData("null", "Expected an object but found null at byte 0.")]
    [InlineData("{\"name\":\"Rex\"} trailing", "")]
    [InlineData("not json", "")]
    [InlineData("{\"name\":n0ll,\"next\":\"/more?sig=s3cr3t\"}", "'n…' is an invalid JSON literal. Expected the literal 'null'.")]
    [InlineData("{\"name\":nul", "'nul' is an invalid JSON literal.")]
    public async Task A_success_that_cannot_be_read_fails_with_its_status_and_the_reason(string? body, string reason)
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(new MemoryResponse(200, body));
            RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(async, Pet.Read));
            Assert.Equal(200, thrown.Status);
            Assert.IsAssignableFrom<JsonException>(thrown.InnerException);
            Assert.StartsWith("The service answered 200 with a body that cannot be read. " + reason, thrown.Message);
            Assert.DoesNotContain("s3cr3t", thrown.ToString(), StringComparison.Ordinal);
            Assert.Equal(body ?? string.Empty, ResponseReading.Text(thrown.GetRawResponse()!));
        }
    }

    [Fact]
    public async Task A_success_that_nests_too_deep_fails_with_its_status()
    {
        Service service = new(new MemoryResponse(200, "{\"x\":" + new string('[', 500) + new string(']', 500) + "}"));
        Assert.Equal(200, (await Assert.ThrowsAsync<RequestFailedException>(() => service.SendAsync(true, Pet.Read))).Status);
    }

    [Fact]
    public async Task A_body_with_a_byte_order_mark_is_read()
        => Assert.Equal("Rex",
            (await new Service(new MemoryResponse(200, "\uFEFF{\"name\":\"Rex\"}")).SendAsync(true, Pet.Read)).Value.Name);

    [Fact]
    public async Task A_body_in_a_stream_that_hides_its_buffer_is_read()
    {
        MemoryStream stream = new(Encoding.UTF8.GetBytes("{\"name\":\"Rex\"}"), writable: false);
        Assert.Equal("Rex", (await new Service(new MemoryResponse(200, stream, "application/json")).SendAsync(true, Pet.Read)).Value.Name);
    }

    [Fact]
    public async Task A_bug_in_a_reader_is_not_blamed_on_the_service()
    {
        Service service = new(new MemoryResponse(200, "{}"));
        await Assert.ThrowsAsync<NullReferenceException>(() => service.SendAsync<Pet>(
            true, (ref Utf8JsonReader _) => throw new NullReferenceException()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Cancellation_reaches_the_transport(bool async)
    {
        Service service = new(new MemoryResponse(200, "{}"));
        using HttpMessage message = service.Message();
        CancellationToken cancelled = new(true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => _ = async
            ? await service.Pipeline.SendAsync(message, Pet.Read, "Test.Call", cancelled)
            : service.Pipeline.Send(message, Pet.Read, "Test.Call", cancelled));
        Assert.Empty(service.Transport.Sent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_call_without_a_body_returns_the_response(bool async)
    {
        Service service = new(
            new MemoryResponse(204), new MemoryResponse(500), new MemoryResponse(500), new MemoryResponse(500), new MemoryResponse(500));
        using HttpMessage message = service.Message(RequestMethod.Delete, ResponseClassifiers.Status204);
        Response response = async
            ? await service.Pipeline.SendAsync(message, "Test.Call", default)
            : service.Pipeline.Send(message, "Test.Call", default);
        Assert.Equal(204, response.Status);
        using HttpMessage failing = service.Message(RequestMethod.Delete, ResponseClassifiers.Status204);
        await Assert.ThrowsAsync<RequestFailedException>(async () => _ = async
            ? await service.Pipeline.SendAsync(failing, "Test.Call", default)
            : service.Pipeline.Send(failing, "Test.Call", default));
    }

    [Fact]
    public async Task A_retry_sends_the_same_body_and_headers_and_authenticates_again()
    {
        CountingPolicy authentication = new();
        Service service = new(new MemoryTransport(new MemoryResponse(503), new MemoryResponse(200, "{\"name\":\"Rex\"}")), authentication);
        using HttpMessage message = service.Message(RequestMethod.Post);
        message.Request.Headers.Add("Repeatability-Request-ID", Repeatability.NewRequestId());
        message.Request.Content = JsonBody.Create(new Pet("Rex"), Pet.Write);
        await service.Pipeline.SendAsync(message, Pet.Read, "Test.Call", default);
        SentRequest[] sent = [.. service.Transport.Sent];
        Assert.Equal(2, sent.Length);
        Assert.All(sent, request => Assert.Equal("{\"name\":\"Rex\"}", request.BodyText));
        Assert.Equal(sent[0].Headers["Repeatability-Request-ID"], sent[1].Headers["Repeatability-Request-ID"]);
        Assert.Equal(["1", "2"], sent.Select(request => request.Headers["x-count"]));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task SendFor_makes_a_value_of_the_whole_response(bool async)
    {
        Service service = new(new MemoryResponse(200, "hello", "text/plain"), new MemoryResponse(200, "hello", "text/plain"));
        using HttpMessage message = service.Message();
        Response<string> response = async
            ? await service.Pipeline.SendForAsync(message, ResponseReading.Text, "Test.Call", default)
            : service.Pipeline.SendFor(message, ResponseReading.Text, "Test.Call", default);
        Assert.Equal("hello", response.Value);
        using HttpMessage failing = service.Message();
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(async () => _ = async
            ? await service.Pipeline.SendForAsync<int>(failing, _ => throw new FormatException("Odd."), "Test.Call", default)
            : service.Pipeline.SendFor<int>(failing, _ => throw new FormatException("Odd."), "Test.Call", default));
        Assert.Contains("Odd.", thrown.Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_protocol_call_throws_unless_told_not_to(bool async)
    {
        Service service = new(new MemoryResponse(404), new MemoryResponse(404));
        Assert.Equal(404, (await Send(ErrorOptions.NoThrow)).Status);
        await Assert.ThrowsAsync<RequestFailedException>(() => Send(null));

        async Task<Response> Send(RequestContext? context)
        {
            using HttpMessage message = service.Message(context: context);
            return async
                ? await service.Pipeline.SendAsync(message, context, "Test.Call")
                : service.Pipeline.Send(message, context, "Test.Call");
        }
    }

    [Fact]
    public async Task The_context_of_a_protocol_call_cancels_classifies_and_adds_policies()
    {
        Service service = new(new MemoryResponse(404));
        CountingPolicy policy = new();
        RequestContext context = new();
        context.AddClassifier(404, isError: false);
        context.AddPolicy(policy, HttpPipelinePosition.PerCall);
        using HttpMessage message = service.Message(context: context);
        Assert.Equal(404, (await service.Pipeline.SendAsync(message, context, "Test.Call")).Status);
        Assert.Equal("1", service.Transport.Sent.Single().Headers["x-count"]);

        RequestContext cancelled = new() { CancellationToken = new CancellationToken(true) };
        using HttpMessage second = service.Message(context: cancelled);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => service.Pipeline.SendAsync(second, cancelled, "Test.Call"));
    }

    [Fact]
    public void RequestContexts_wraps_only_a_token_that_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        Assert.Null(RequestContexts.From(CancellationToken.None));
        Assert.Equal(source.Token, RequestContexts.From(source.Token)!.CancellationToken);
    }

    private sealed class CountingPolicy : HttpPipelineSynchronousPolicy
    {
        private int _count;

        public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("x-count", (++_count).ToString());
    }
}
