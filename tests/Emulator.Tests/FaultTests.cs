using System;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Typewright.Emulator.Faults;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class FaultTests : ChatTest
{
    private const string Rooms = "/rooms" + RoomsVersion;
    private const string Header = "x-emulator-fault";

    [Fact]
    public async Task A_status_is_answered_in_the_shape_of_the_service()
    {
        await CreateUsersAsync();

        Answer rooms = await SignedAsync("GET", Rooms, null, (Header, "429;retry-after=1"));
        Answer chat = await AsUserAsync(AliceToken, "GET", "/chat/threads?api-version=2021-09-07", null, (Header, "503"));

        Assert.Equal(429, rooms.Status);
        Assert.Equal("1", rooms.Headers["Retry-After"]);
        Assert.Equal("TooManyRequests", rooms.Headers["x-ms-error-code"]);
        Assert.Equal("TooManyRequests", rooms.ErrorCode);
        Assert.Equal(503, chat.Status);
        Assert.Equal("ServiceUnavailable", (string?)chat.Json["CommunicationError"]!["Code"]);
        Assert.False(chat.Headers.ContainsKey("Retry-After"));
    }

    [Fact]
    public async Task A_fraction_of_a_second_to_wait_is_told_in_milliseconds()
    {
        Answer answer = await SignedAsync("GET", Rooms, null, (Header, "429;retry-after=0.01"));

        Assert.Equal("10", answer.Headers["retry-after-ms"]);
        Assert.False(answer.Headers.ContainsKey("Retry-After"));
    }

    [Fact]
    public async Task A_gateway_answers_with_a_page()
    {
        Answer answer = await SignedAsync("GET", Rooms, null, (Header, "503-html"));

        Assert.Equal(503, answer.Status);
        Assert.Equal("text/html", answer.Headers["Content-Type"]);
        Assert.StartsWith("<!DOCTYPE html>", answer.Text);
    }

    [Fact]
    public async Task A_dropped_connection_gives_no_answer()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => SignedAsync("GET", Rooms, null, (Header, "drop")));

        Assert.Null(Assert.Single(Emulator.Requests.Snapshot()).Status);
    }

    [Fact]
    public async Task A_slow_answer_is_right() => Assert.Equal(200, await TryAsync((Header, "slow=1")));

    [Fact]
    public async Task A_slow_answer_holds_up_no_other_and_can_be_given_up()
    {
        using CancellationTokenSource giveUp = new();
        Emulator.Faults.Enqueue(Fault.Slow(TimeSpan.FromMinutes(10)), method: "GET");
        using HttpClient client = new();

        Task<HttpResponseMessage> slow = client.GetAsync(Emulator.Endpoint, giveUp.Token);
        Assert.True(SpinWait.SpinUntil(() => Emulator.Faults.Pending == 0, TimeSpan.FromSeconds(30)));
        int other = await TryAsync();
        bool waiting = !slow.IsCompleted;
        await giveUp.CancelAsync();

        Assert.Equal(200, other);
        Assert.True(waiting);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slow);
    }

    [Fact]
    public async Task A_request_succeeds_after_the_number_of_faulty_tries()
    {
        (string, string)[] headers = [(Header, "500;times=2"), ("x-ms-client-request-id", "one")];

        int[] tries = [await TryAsync(headers), await TryAsync(headers), await TryAsync(headers), await TryAsync(headers)];
        int other = await TryAsync((Header, "500;times=2"), ("x-ms-client-request-id", "two"));

        Assert.Equal([500, 500, 200, 200], tries);
        Assert.Equal(500, other);
    }

    [Fact]
    public async Task Tries_are_also_counted_by_the_other_request_id()
    {
        int first = await TryAsync((Header, "500;times=1"), ("client-request-id", "one"));
        int second = await TryAsync((Header, "500;times=1"), ("client-request-id", "one"));
        int other = await TryAsync((Header, "500;times=1"), ("client-request-id", "two"));

        Assert.Equal((500, 200, 500), (first, second, other));
    }

    [Theory]
    [InlineData("200")]
    [InlineData("sometimes")]
    [InlineData("slow=soon")]
    [InlineData("429;wait=1")]
    [InlineData("429;times=x")]
    public async Task A_fault_that_is_not_understood_is_reported(string fault)
    {
        Answer answer = await SignedAsync("GET", Rooms, null, (Header, fault));

        Assert.Equal(400, answer.Status);
        Assert.Equal("InvalidFault", answer.ErrorCode);
    }

    [Fact]
    public async Task A_fault_comes_before_the_operation_unless_it_is_to_come_after()
    {
        await SignedAsync("POST", Rooms, "{}", (Header, "500"));
        int before = (await SignedAsync("GET", Rooms)).Items.Count;
        Answer after = await SignedAsync("POST", Rooms, "{}", (Header, "500;after"));

        Assert.Equal(0, before);
        Assert.Equal(500, after.Status);
        Assert.False(after.Headers.ContainsKey("Location"));
        Assert.Single((await SignedAsync("GET", Rooms)).Items);
    }

    [Fact]
    public async Task A_lost_answer_and_a_repeatable_request_make_one_thread()
    {
        await CreateUsersAsync();
        (string, string) id = ("repeatability-request-id", "b66d6031-fdcc-41df-8306-e524c9f226b8");
        Emulator.Faults.Enqueue(Fault.Drop() with { AfterOperation = true }, method: "POST", pathPrefix: "/chat/threads");

        await Assert.ThrowsAsync<HttpRequestException>(() => AsUserAsync(
            AliceToken,
            "POST",
            "/chat/threads" + ChatVersion,
            """{"topic":"t"}""",
            id));
        Answer again = await AsUserAsync(AliceToken, "POST", "/chat/threads" + ChatVersion, """{"topic":"t"}""", id);

        Assert.Equal(201, again.Status);
        Assert.Single((await AsUserAsync(AliceToken, "GET", "/chat/threads" + ChatVersion)).Items);
    }

    [Fact]
    public async Task Queued_faults_hit_the_next_requests_that_match()
    {
        Emulator.Faults.Enqueue(Fault.Status(429, TimeSpan.FromSeconds(2)), times: 2, method: "POST", pathPrefix: "/rooms");
        Emulator.Faults.Enqueue(Fault.Html(503), pathPrefix: "/rooms");

        int get = (await SignedAsync("GET", Rooms)).Status;
        Answer[] posts = [await PostAsync(), await PostAsync(), await PostAsync()];

        Assert.Equal(503, get);
        Assert.Equal([429, 429, 201], posts.Select(post => post.Status));
        Assert.Equal("2", posts[0].Headers["Retry-After"]);
        Assert.Equal(0, Emulator.Faults.Pending);

        Task<Answer> PostAsync() => SignedAsync("POST", Rooms, "{}");
    }

    [Fact]
    public async Task Cleared_faults_hit_nothing()
    {
        Emulator.Faults.Enqueue(Fault.Status(500), times: 3);
        int pending = Emulator.Faults.Pending;

        Emulator.Faults.Clear();

        Assert.Equal((3, 0), (pending, Emulator.Faults.Pending));
        Assert.Equal(200, (await SignedAsync("GET", Rooms)).Status);
    }

    [Fact]
    public void Faults_that_make_no_sense_cannot_be_made()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Status(399));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Html(600));
        Assert.Throws<ArgumentOutOfRangeException>(() => Fault.Slow(TimeSpan.FromMilliseconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Emulator.Faults.Enqueue(Fault.Drop(), times: 0));
        Assert.Throws<ArgumentNullException>(() => Emulator.Faults.Enqueue(null!));
    }

    private async Task<int> TryAsync(params (string, string)[] headers) => (await SignedAsync("GET", Rooms, null, headers)).Status;
}
