using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Rooms;
using Typewright.Emulator.Faults;
using Typewright.Emulator.Traffic;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncRetryTests() : RetryTests(isAsync: false);

public sealed class AsyncRetryTests() : RetryTests(isAsync: true);

/// <summary>What goes wrong on the way and is put right without the caller.</summary>
public abstract class RetryTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Theory]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_passing_error_is_tried_again(int status)
    {
        Emulator.Faults.Enqueue(Fault.Status(status), times: 2);

        CreateChatThreadResult result = await Chat.CreateChatThread("Topic", []);

        Assert.Equal("Topic", result.ChatThread.Topic);
        IReadOnlyList<RecordedRequest> tries = Emulator.Requests.Snapshot();
        Assert.Equal([status, status, 201], tries.Select(request => request.Status));
        AssertSame(tries, "repeatability-request-id", "x-ms-client-request-id", "Authorization");
        Assert.Single(tries.Select(request => request.Body).Distinct());
    }

    [Fact]
    public async Task A_page_of_html_is_tried_again()
    {
        Emulator.Faults.Enqueue(Fault.Html(503));

        Assert.Equal(201, (await Rooms.CreateRoom()).GetRawResponse().Status);

        Assert.Equal([503, 201], Emulator.Requests.Snapshot().Select(request => request.Status));
    }

    [Fact]
    public async Task A_dropped_connection_is_tried_again()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        Emulator.Faults.Enqueue(Fault.Drop());

        Assert.Equal("Topic", (await thread.GetProperties()).Value.Topic);

        Assert.Equal(0, Emulator.Faults.Pending);
        Assert.Contains(Emulator.Requests.Find("GET", "/chat/threads/"), request => request.Status is null);
    }

    [Fact]
    public async Task A_page_of_a_listing_is_tried_again()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        Page<ChatMessage> first = Assert.Single(await thread.GetMessages().PagesAsync(pageSizeHint: 1, limit: 1));
        Emulator.Faults.Enqueue(Fault.Status(429));
        Emulator.Requests.Clear();

        await thread.GetMessages().PagesAsync(first.ContinuationToken);

        Assert.Equal([429, 200], Emulator.Requests.Snapshot().Select(request => request.Status));
        Assert.Single(Emulator.Requests.Snapshot().Select(request => request.Target).Distinct());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_leaves_one_thread(bool isDropped)
    {
        Emulator.Faults.Enqueue((isDropped ? Fault.Drop() : Fault.Status(503)) with { AfterOperation = true }, method: "POST");

        CreateChatThreadResult result = await Chat.CreateChatThread("Topic", []);

        Assert.Equal(result.ChatThread.Id, Assert.Single(await Chat.GetChatThreads().ItemsAsync()).Id);
        IReadOnlyList<RecordedRequest> tries = Emulator.Requests.Find("POST", "/chat/threads");
        Assert.True(tries.Count >= 2);
        AssertSame(tries, "repeatability-request-id");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lost_answer_leaves_one_room(bool isDropped)
    {
        Emulator.Faults.Enqueue((isDropped ? Fault.Drop() : Fault.Status(503)) with { AfterOperation = true }, method: "POST");

        CommunicationRoom room = await Rooms.CreateRoom(participants: [new RoomParticipant(Host)]);

        Assert.Equal(room.Id, Assert.Single(await Rooms.GetRooms().ItemsAsync()).Id);
        IReadOnlyList<RecordedRequest> tries = Emulator.Requests.Find("POST", "/rooms");
        Assert.True(tries.Count >= 2);
        AssertSame(tries, "Repeatability-Request-ID", "Repeatability-First-Sent", "x-ms-content-sha256");
    }

    public static TheoryData<Fault> LostAnswers => [Fault.Drop(), Fault.Html(503), Fault.Status(500), Fault.Truncate()];

    [Theory]
    [MemberData(nameof(LostAnswers))]
    public async Task A_message_whose_answer_was_lost_is_not_sent_again(Fault fault)
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        Emulator.Faults.Enqueue(fault with { AfterOperation = true }, method: "POST");

        await Assert.ThrowsAsync<RequestFailedException>(() => thread.SendMessage("Soup?"));

        Assert.Single(await thread.GetMessages().ItemsAsync(), message => message.Content.Message == "Soup?");
        Assert.Single(Emulator.Requests.Find("POST", "/chat/threads/"));
    }

    [Fact]
    public async Task A_retry_waits_as_asked_and_is_signed_anew()
    {
        Emulator.Faults.Enqueue(Fault.Status(429, retryAfter: TimeSpan.FromSeconds(1)));

        await Rooms.CreateRoom();

        // The dates have whole seconds: they can only differ because the second try waited, and the emulator checks signatures.
        IReadOnlyList<RecordedRequest> tries = Emulator.Requests.Snapshot();
        Assert.Equal([429, 201], tries.Select(request => request.Status));
        DateTimeOffset[] dates = [.. tries.Select(request => DateTimeOffset.ParseExact(request.Headers["x-ms-date"], "r", null))];
        Assert.True(dates[1] > dates[0]);
        Assert.NotEqual(tries[0].Headers["Authorization"], tries[1].Headers["Authorization"]);
        Assert.All(tries, request => Assert.Equal(request.Headers["x-ms-date"], request.Headers["Date"]));
        AssertSame(tries, "Repeatability-Request-ID", "Repeatability-First-Sent", "x-ms-content-sha256");
    }

    [Fact]
    public async Task A_next_page_is_signed_with_its_own_address()
    {
        await Rooms.CreateRoom(participants: [
            .. Enumerable.Range(0, 31).Select(i => new RoomParticipant(new PhoneNumberIdentifier($"+142555501{i:00}"))),
        ]);
        string id = Assert.Single(await Rooms.GetRooms().ItemsAsync()).Id;

        List<Page<RoomParticipant>> pages = await Rooms.GetParticipants(id).PagesAsync();

        Assert.Equal([30, 1], pages.Select(page => page.Values.Count));
        Assert.All(
            Emulator.Requests.Find("GET", $"/rooms/{id}/participants"),
            request => Assert.StartsWith("HMAC-SHA256 ", request.Headers["Authorization"]));
    }

    [Fact]
    public async Task An_error_that_stays_is_an_exception_in_the_end()
    {
        Emulator.Faults.Enqueue(Fault.Html(503), times: 4);

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => Chat.CreateChatThread("Topic", []));

        Assert.Equal(503, exception.Status);
        Assert.StartsWith("Service unavailable", exception.Message);
        Assert.Equal(4, Emulator.Requests.Snapshot().Count);
    }

    [Fact]
    public async Task Without_retries_a_dropped_connection_is_an_exception_without_status()
    {
        RoomsClientOptions options = new();
        options.Retry.MaxRetries = 0;
        RoomCalls rooms = RoomsWith(options);
        Emulator.Faults.Enqueue(Fault.Drop(), times: 2);

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => rooms.CreateRoom());

        Assert.Equal(0, exception.Status);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(409)]
    public async Task An_error_of_the_caller_is_not_tried_again(int status)
    {
        Emulator.Faults.Enqueue(Fault.Status(status, retryAfter: TimeSpan.Zero));

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => Chat.CreateChatThread("Topic", []));

        Assert.Equal(status, exception.Status);
        Assert.Single(Emulator.Requests.Snapshot());
    }

    private static void AssertSame(IReadOnlyList<RecordedRequest> requests, params string[] headers) =>
        Assert.All(headers, header => Assert.Single(requests.Select(request => request.Headers[header]).Distinct()));
}
