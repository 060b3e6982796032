using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Chat;
using Azure.Communication.Rooms;
using Typewright.Emulator.Faults;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncCancellationTests() : CancellationTests(isAsync: false);

public sealed class AsyncCancellationTests() : CancellationTests(isAsync: true);

public abstract class CancellationTests(bool isAsync) : EmulatorTest(isAsync)
{
    private static readonly TimeSpan s_longerThanTheTest = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Nothing_is_sent_when_the_call_is_already_cancelled()
    {
        CancellationToken cancelled = new(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Chat.CreateChatThread(new CreateChatThreadOptions("Topic"), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Rooms.CreateRoom(new CreateRoomOptions(), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Chat.GetChatThreads(cancellationToken: cancelled).ItemsAsync());

        Assert.Empty(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task A_call_that_waits_for_its_answer_is_cancelled()
    {
        Emulator.Faults.Enqueue(Fault.Slow(s_longerThanTheTest));
        using CancellationTokenSource source = new();
        Task call = Task.Run(() => Rooms.CreateRoom(new CreateRoomOptions(), source.Token));
        await ArrivalAsync();

        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Single(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task A_call_that_waits_for_its_next_try_is_cancelled()
    {
        Emulator.Faults.Enqueue(Fault.Status(429, s_longerThanTheTest), times: 2);
        using CancellationTokenSource source = new();
        Task call = Task.Run(() => Chat.CreateChatThread(new CreateChatThreadOptions("Topic"), source.Token));
        await ArrivalAsync();

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task A_listing_is_cancelled_between_its_pages()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        using CancellationTokenSource source = new();
        Listing<ChatMessage> messages = thread.GetMessages(cancellationToken: source.Token);
        Page<ChatMessage> first = Assert.Single(await messages.PagesAsync(pageSizeHint: 1, limit: 1));

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => messages.PagesAsync(first.ContinuationToken));
        Assert.Single(Emulator.Requests.Find("GET", "/chat/threads/"));
    }

    [Fact]
    public async Task A_try_that_takes_too_long_is_tried_again()
    {
        RoomsClientOptions options = new();
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(200);
        Emulator.Faults.Enqueue(Fault.Slow(s_longerThanTheTest));

        Assert.Equal(201, (await RoomsWith(options).CreateRoom()).GetRawResponse().Status);

        Assert.True(Emulator.Requests.Snapshot().Count >= 2);
        Assert.Single(Emulator.Requests.Snapshot().Select(request => request.Headers["Repeatability-Request-ID"]).Distinct());
    }

    private async Task ArrivalAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (Emulator.Requests.Snapshot().Count == 0)
        {
            await Task.Delay(5, patience.Token);
        }
    }
}
