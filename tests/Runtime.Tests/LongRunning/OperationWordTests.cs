using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Microsoft.Extensions.Time.Testing;
using Typewright.Testing;
using Xunit;

namespace Typewright.Runtime.Tests;

public class OperationWordTests
{
    private const string Monitor = "https://service.example/operations/1";

    [Theory]
    [InlineData("Succeeded")]
    [InlineData("COMPLETED")]
    [InlineData("done")]
    [InlineData("Finished")]
    public async Task Words_of_success_end_the_operation(string word)
    {
        Operation operation = await StartAsync(new Service(Accepted(), State(word)));
        await operation.UpdateStatusAsync();
        Assert.True(operation.HasCompleted);
    }

    [Theory]
    [InlineData("in progress")]
    [InlineData("IN_PROGRESS")]
    [InlineData("not-started")]
    [InlineData("Provisioning")]
    public async Task Words_of_progress_are_waited_for_without_a_bound(string word)
    {
        Service service = new(new MemoryTransport(request => request.Method == RequestMethod.Post ? Accepted() : State(word)));
        Operation operation = await StartAsync(service);
        for (int i = 0; i < 100; i++)
        {
            await operation.UpdateStatusAsync();
        }

        Assert.False(operation.HasCompleted);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_word_that_nobody_knows_is_an_error_after_some_looks(bool async)
    {
        Service service = new(new MemoryTransport(request => request.Method == RequestMethod.Post ? Accepted() : State("Frobnicated")));
        Operation operation = await StartAsync(service);
        RequestFailedException? thrown = null;
        for (int i = 0; i < 1000 && thrown is null; i++)
        {
            try
            {
                _ = async ? await operation.UpdateStatusAsync() : operation.UpdateStatus();
            }
            catch (RequestFailedException e)
            {
                thrown = e;
            }
        }

        Assert.Equal(31, service.Transport.Sent.Count);
        Assert.Contains("'Frobnicated'", thrown!.Message, StringComparison.Ordinal);
        Assert.True(operation.HasCompleted);
    }

    [Fact]
    public async Task A_documents_own_words_are_understood()
    {
        LongRunningStyle style = LongRunningStyle.Default.WithSucceeded("Frobnicated").WithFailed("gone wrong").WithRunning("done");
        Operation operation = await StartAsync(new Service(Accepted(), State("Done"), State("frobnicated")), style);
        await operation.UpdateStatusAsync();
        Assert.False(operation.HasCompleted);
        await operation.UpdateStatusAsync();
        Assert.True(operation.HasCompleted);
        Operation failing = await StartAsync(new Service(Accepted(), State("GoneWrong")), style);
        Assert.Contains("'GoneWrong'",
            (await Assert.ThrowsAsync<RequestFailedException>(async () => await failing.UpdateStatusAsync())).Message,
                StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => style.WithSucceeded(null!));
    }

    [Theory]
    [InlineData("{\"status\":\"Canceled\"}", null, "The operation ended as 'Canceled'.")]
    [InlineData("{\"status\":\"Failed\",\"error\":{\"code\":\"Late\",\"message\":\"Too late.\"}}", "Late",
        "Too late. The operation ended as 'Failed'.")]
    public async Task A_failure_says_how_the_operation_ended(string body, string? code, string message)
    {
        Operation operation = await StartAsync(new Service(Accepted(), new MemoryResponse(200, body)));
        RequestFailedException thrown = await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync());
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
        Assert.Equal(code, thrown.ErrorCode);
    }

    [Fact]
    public async Task An_operation_that_cannot_be_followed_says_so_when_it_is_asked()
    {
        foreach (string method in new[] { "POST", "DELETE" })
        {
            Operation operation = await StartAsync(new Service(new MemoryResponse(202)), method: method);
            Assert.False(operation.HasCompleted);
            Assert.Contains("Operation-Location",
                (await Assert.ThrowsAsync<RequestFailedException>(async () => await operation.UpdateStatusAsync())).Message,
                    StringComparison.Ordinal);
            Assert.Equal(202, Assert.Throws<RequestFailedException>(() => operation.WaitForCompletionResponse()).Status);
        }
    }

    [Theory]
    [InlineData("PATCH", 200)]
    [InlineData("PATCH", 204)]
    [InlineData("POST", 200)]
    [InlineData("PUT", 201)]
    public async Task A_success_at_once_is_completed(string method, int status)
        => Assert.True((await StartAsync(new Service(new MemoryResponse(status)), method: method)).HasCompleted);

    /// <summary>The header of the first answer, and how long to wait for the first look.</summary>
    public static TheoryData<string, string, double> Delays() => new()
    {
        { "Retry-After", "7", 7 },
        { "Retry-After", "Thu, 01 Jan 2026 00:00:07 GMT", 7 },
        { "retry-after-ms", "7000", 7 },
        { "x-ms-retry-after-ms", "7000", 7 },
        { "Retry-After", "2147483648", 300 },
        { "Retry-After", "99999999999999999999", 300 },
        { "Retry-After", "Fri, 01 Jan 9999 00:00:07 GMT", 300 },
    };

    [Theory]
    [MemberData(nameof(Delays))]
    public async Task The_delay_that_the_first_answer_asks_for_counts_within_its_bound(string header, string value, double seconds)
    {
        foreach (WaitUntil until in new[] { WaitUntil.Started, WaitUntil.Completed })
        {
            FakeTimeProvider clock = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
            Queue<MemoryResponse> answers = new([Accepted().With(header, value), State("Succeeded")]);
            Service service = new(new MemoryTransport(_ => answers.Dequeue()), behavior => behavior.Clock = clock);
            Task<Operation> started = StartAsync(service, until: until);
            Task completed = until == WaitUntil.Completed ? started : (await started).WaitForCompletionResponseAsync().AsTask();

            clock.Advance(TimeSpan.FromSeconds(seconds - 1));
            Assert.Single(service.Transport.Sent);
            clock.Advance(TimeSpan.FromSeconds(1));
            await completed;
            Assert.Equal(2, service.Transport.Sent.Count);
        }
    }

    private static MemoryResponse Accepted() => new MemoryResponse(202).With("Operation-Location", Monitor);

    private static MemoryResponse State(string word) => new(200, $"{{\"status\":\"{word}\"}}");

    private static async Task<Operation> StartAsync(
        Service service, LongRunningStyle? style = null, string method = "POST", WaitUntil until = WaitUntil.Started)
    {
        using HttpMessage message = service.Message(new RequestMethod(method), ResponseClassifiers.Success);
        return await service.Pipeline.StartOperationAsync(until, message, style
            ?? LongRunningStyle.AzureAsyncOperation, "Test.Start", default);
    }
}
