using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Typewright.Testing;
using Xunit;
using static Typewright.Runtime.Tests.LongRunningAnswers;

namespace Typewright.Runtime.Tests;

public class LongRunningTests
{
    private const string Monitor = "https://service.example/operations/1";
    private const string Rex = "{\"name\":\"Rex\"}";

    private static readonly ResponseClassifier s_started = ResponseClassifiers.Success;

    [Theory]
    [InlineData("Failed")]
    [InlineData("Canceled")]
    [InlineData("cancelled")]
    public async Task A_failure_is_thrown_and_stays(string state)
    {
        Service service = new(Started("Operation-Location", Monitor),
            Ok($"{{\"status\":\"{state}\",\"error\":{{\"code\":\"Late\",\"message\":\"Too late.\"}}}}"));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation<Pet> operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Default, Pet.Read, "Test.Start", default);
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync());
        Assert.Equal("Late", thrown.ErrorCode);
        Assert.StartsWith("Too late.", thrown.Message);
        Assert.True(operation.HasCompleted);
        Assert.False(operation.HasValue);
        Assert.Same(thrown, Assert.Throws<RequestFailedException>(() => operation.Value));
        Assert.Same(thrown, Assert.Throws<RequestFailedException>(() => operation.UpdateStatus()));
        Assert.Equal(2, service.Transport.Sent.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Waiting_until_completed_returns_a_completed_operation_or_throws(bool async)
    {
        Service service = new(Started("Operation-Location", Monitor).With("Retry-After", "0"),
            Ok("{\"status\":\"Succeeded\",\"name\":\"Rex\"}"), Started("Operation-Location", Monitor), Status("Failed"));
        Assert.Equal("Rex", (await Start()).Value.Name);
        await Assert.ThrowsAsync<RequestFailedException>(Start);

        async Task<Operation<Pet>> Start()
        {
            using HttpMessage message = service.Message(RequestMethod.Post, s_started);
            return async
                ? await service.Pipeline.StartOperationAsync(
                    WaitUntil.Completed, message, LongRunningStyle.OperationLocation, Pet.Read, "Test.Start", default)
                : service.Pipeline.StartOperation(
                    WaitUntil.Completed, message, LongRunningStyle.OperationLocation, Pet.Read, "Test.Start", default);
        }
    }

    [Fact]
    public async Task Waiting_asks_as_often_as_the_delay_strategy_and_the_service_say()
    {
        Service service = new(Started("Operation-Location", Monitor), Status("Running").With("Retry-After", "0"), Status("Running"),
            Ok("{\"status\":\"Succeeded\",\"name\":\"Rex\"}"));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation<Pet> operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.OperationLocation, Pet.Read, "Test.Start", default);
        Response<Pet> response = await operation.WaitForCompletionAsync(TimeSpan.Zero, default);
        Assert.Equal("Rex", response.Value.Name);
        Assert.Equal(4, service.Transport.Sent.Count);
    }

    [Theory]
    [InlineData("Operation-Location", "https://elsewhere.example/1")]
    [InlineData("Azure-AsyncOperation", "//elsewhere.example/1")]
    [InlineData("Location", "http://service.example/1")]
    public async Task Another_host_is_never_asked(string header, string link)
    {
        Service service = new(Started(header, link));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Default, "Test.Start", default);
        Assert.False(operation.HasCompleted);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await operation.UpdateStatusAsync());
        Assert.Throws<InvalidOperationException>(() => operation.UpdateStatus());
        Assert.Single(service.Transport.Sent);
    }

    [Fact]
    public async Task A_result_at_another_host_is_never_fetched()
    {
        Service service = new(Started("Operation-Location", Monitor).With("Location", "https://elsewhere.example/r"), Status("Succeeded"),
            Status("Succeeded"));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation<Pet> operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Default, Pet.Read, "Test.Start", default);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await operation.UpdateStatusAsync());
        Assert.False(operation.HasCompleted);
        Assert.All(service.Transport.Sent, sent => Assert.Equal("service.example", sent.Uri.Host));
    }

    [Fact]
    public async Task A_question_that_fails_can_be_asked_again()
    {
        Service service = new(
            Started("Operation-Location", Monitor), new MemoryResponse(404, "{}"), Ok("{\"status\":\"Succeeded\",\"name\":\"Rex\"}"));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation<Pet> operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.OperationLocation, Pet.Read, "Test.Start", default);
        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync())).Status);
        Assert.False(operation.HasCompleted);
        await operation.UpdateStatusAsync();
        Assert.Equal("Rex", operation.Value.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("<html>")]
    public async Task A_monitor_that_tells_no_state_is_neither_success_nor_progress(string body)
    {
        Service service = new(Started("Operation-Location", Monitor), Ok(body), new MemoryResponse(204));
        using HttpMessage message = service.Message(RequestMethod.Delete, s_started);
        Operation operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Default, "Test.Start", default);
        Assert.Equal(200, (await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync())).Status);
        Assert.False(operation.HasCompleted);
        await operation.UpdateStatusAsync();
        Assert.True(operation.HasCompleted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_operation_that_cannot_be_started_throws(bool async)
    {
        Service service = new(new MemoryResponse(409, "{}"));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        await Assert.ThrowsAsync<RequestFailedException>(async () => _ = async
            ? await service.Pipeline.StartOperationAsync(WaitUntil.Started, message, LongRunningStyle.Default, "Test.Start", default)
            : service.Pipeline.StartOperation(WaitUntil.Started, message, LongRunningStyle.Default, "Test.Start", default));
    }

    [Fact]
    public async Task A_result_that_cannot_be_read_fails_with_its_status()
    {
        Service service = new(Ok("[]"), Ok("{\"a\":1}"));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation<Pet> operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Default, Pet.Read, "Test.Start", default);
        Assert.Equal(200, Assert.Throws<RequestFailedException>(() => operation.Value).Status);

        using HttpMessage second = service.Message(RequestMethod.Post, s_started);
        Operation<Pet> without = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, second, LongRunningStyle.Default.WithResult("pet"), Pet.Read, "Test.Start", default);
        Assert.Contains("Expected a member 'pet'.", Assert.Throws<RequestFailedException>(() => without.Value).Message);
    }

    [Fact]
    public async Task An_operation_without_a_result_completes_without_fetching_one()
    {
        foreach (bool async in new[] { true, false })
        {
            Service service = new(Started("Operation-Location", Monitor), Status("Succeeded"));
            using HttpMessage message = service.Message(RequestMethod.Delete, s_started);
            Operation operation = async
                ? await service.Pipeline.StartOperationAsync(WaitUntil.Completed, message, LongRunningStyle.Default, "Test.Start", default)
                : service.Pipeline.StartOperation(WaitUntil.Completed, message, LongRunningStyle.Default, "Test.Start", default);
            Assert.True(operation.HasCompleted);
            Assert.Equal(Monitor, operation.Id);
            Assert.Equal(2, service.Transport.Sent.Count);
        }
    }

    [Fact]
    public async Task A_protocol_operation_has_a_raw_result_and_its_context_everywhere()
    {
        foreach (bool async in new[] { true, false })
        {
            RequestContext context = new();
            context.AddPolicy(new Marking(), HttpPipelinePosition.PerCall);
            Service service = new(Started("Operation-Location", Monitor), Ok("{\"status\":\"Succeeded\", \"x\":1}"),
                Started("Operation-Location", Monitor), Status("Succeeded"));
            using HttpMessage message = service.Message(RequestMethod.Post, s_started, context);
            Operation<BinaryData> operation = async
                ? await service.Pipeline.StartOperationForJsonAsync(
                    WaitUntil.Completed, message, LongRunningStyle.OperationLocation, context, "Test.Start")
                : service.Pipeline.StartOperationForJson(
                    WaitUntil.Completed, message, LongRunningStyle.OperationLocation, context, "Test.Start");
            Assert.Equal("{\"status\":\"Succeeded\", \"x\":1}", operation.Value.ToString());

            using HttpMessage second = service.Message(RequestMethod.Post, s_started, context);
            Operation without = async
                ? await service.Pipeline.StartOperationAsync(
                    WaitUntil.Completed, second, LongRunningStyle.OperationLocation, context, "Test.Start")
                : service.Pipeline.StartOperation(WaitUntil.Completed, second, LongRunningStyle.OperationLocation, context, "Test.Start");
            Assert.True(without.HasCompleted);
            Assert.All(service.Transport.Sent, sent => Assert.Equal("yes", sent.Headers["x-marked"]));
        }
    }

    [Fact]
    public async Task Starting_and_each_question_have_their_own_span()
    {
        using SpanListener listener = new();
        Service service = new(Started("Operation-Location", Monitor), Status("Running"), Status("Failed"));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Default, "Test.Start", default);
        await operation.UpdateStatusAsync();
        await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync());
        Assert.Equal(["Test.Start", "Test.Start.UpdateStatus", "Test.Start.UpdateStatus"],
            listener.Spans.Select(span => span.OperationName));
    }

    [Fact]
    public async Task Cancellation_reaches_the_questions()
    {
        Service service = new(Started("Operation-Location", Monitor));
        using HttpMessage message = service.Message(RequestMethod.Post, s_started);
        Operation operation = await service.Pipeline.StartOperationAsync(
            WaitUntil.Started, message, LongRunningStyle.Default, "Test.Start", default);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await operation.UpdateStatusAsync(new CancellationToken(true)));
        Assert.ThrowsAny<OperationCanceledException>(() => operation.UpdateStatus(new CancellationToken(true)));
    }

    private sealed class Marking : Azure.Core.Pipeline.HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue("x-marked", "yes");
    }
}
