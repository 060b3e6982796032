using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ThreadListTests : ChatTest
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2025, 6, 10, 12, 0, 0, TimeSpan.Zero));

    protected override EmulatorOptions Options =>
        new() { TimeProvider = _clock, DefaultPageSize = 4, MaximumClockSkew = Timeout.InfiniteTimeSpan };

    [Fact]
    public async Task Threads_are_listed_by_their_last_message()
    {
        string[] threads = await CreateThreadsAsync(3);
        _clock.Now += TimeSpan.FromMinutes(1);
        await SendMessageAsync(AliceToken, threads[0], "hello");

        Answer answer = await AsUserAsync(AliceToken, "GET", "/chat/threads" + ChatVersion);

        Assert.Equal([threads[0], threads[2], threads[1]], Texts(answer.Items, "id").Select(id => ThreadPath(id!)));
        Assert.Equal("2025-06-10T12:04:00Z", (string?)answer.Items[0]!["lastMessageReceivedOn"]);
        Assert.Equal("Lunch", (string?)answer.Items[0]!["topic"]);
        Assert.Null(answer.Items[0]!["deletedOn"]);
    }

    [Fact]
    public async Task Only_threads_one_takes_part_in_are_listed()
    {
        await CreateThreadsAsync(1);

        Assert.Empty((await AsUserAsync(BobToken, "GET", "/chat/threads" + ChatVersion)).Items);
    }

    [Theory]
    [InlineData("", 3, "")]
    [InlineData("&maxPageSize=2", 5, "&maxPageSize=2")]
    [InlineData("&maxPageSize=9", 1, "&maxPageSize=9")]
    public async Task Pages_are_linked_until_all_threads_are_listed(string size, int expectedPages, string sizeInLink)
    {
        await CreateThreadsAsync(9);

        List<Answer> pages = await PagesAsync(AliceToken, "/chat/threads" + ChatVersion + size);

        Assert.Equal(expectedPages, pages.Count);
        Assert.Equal(9, pages.SelectMany(page => Texts(page.Items, "id")).Distinct().Count());
        Assert.All(pages.SkipLast(1), page => Assert.Matches(
            $@"^{Emulator.Endpoint}chat/threads\?syncState=[^&]+{sizeInLink}&api-version=2025-03-15$", page.NextLink));
    }

    [Fact]
    public async Task Threads_without_news_since_the_start_time_are_left_out_on_all_pages()
    {
        await CreateThreadsAsync(9);
        string start = _clock.Now.AddMinutes(-5.5).ToString("O", CultureInfo.InvariantCulture);

        List<Answer> pages = await PagesAsync(AliceToken, $"/chat/threads{ChatVersion}&startTime={Uri.EscapeDataString(start)}");

        Assert.Equal([4, 1], pages.Select(page => page.Items.Count));
    }

    [Fact]
    public async Task A_thread_deleted_since_the_start_time_is_listed()
    {
        string thread = (await CreateThreadsAsync(1))[0];
        _clock.Now += TimeSpan.FromHours(12);
        await AsUserAsync(AliceToken, "DELETE", thread + ChatVersion);

        Answer answer = await AsUserAsync(AliceToken, "GET", $"/chat/threads{ChatVersion}&startTime=2025-06-11T00:00:00Z");

        Assert.Equal(["2025-06-11T00:01:00Z"], Texts(answer.Items, "deletedOn"));
    }

    [Fact]
    public async Task A_retention_policy_deletes_the_thread_when_its_time_has_come()
    {
        string thread = (await CreateThreadsAsync(1))[0];
        await AsUserAsync(
            AliceToken,
            "PATCH",
            thread + ChatVersion,
            """{"retentionPolicy":{"kind":"threadCreationDate","deleteThreadAfterDays":30}}""");
        string token = await LaterTokenAsync();

        _clock.Now = new DateTimeOffset(2025, 7, 10, 11, 59, 59, TimeSpan.Zero);
        Answer before = await AsUserAsync(token, "GET", thread + ChatVersion);
        _clock.Now += TimeSpan.FromMinutes(2);
        Answer after = await AsUserAsync(token, "GET", thread + ChatVersion);
        Answer list = await AsUserAsync(token, "GET", "/chat/threads" + ChatVersion);

        Assert.Equal((200, 404), (before.Status, after.Status));
        Assert.Equal(["2025-07-10T12:00:00Z"], Texts(list.Items, "deletedOn"));
    }

    [Theory]
    [InlineData("maxPageSize=0")]
    [InlineData("maxPageSize=-1")]
    [InlineData("maxPageSize=many")]
    [InlineData("startTime=yesterday")]
    [InlineData("syncState=nonsense")]
    [InlineData("syncState=AAAA")]
    public async Task A_bad_parameter_is_refused(string parameter)
    {
        await CreateUsersAsync();

        Assert.Equal(400, (await AsUserAsync(AliceToken, "GET", $"/chat/threads{ChatVersion}&{parameter}")).Status);
    }

    private async Task<string[]> CreateThreadsAsync(int count)
    {
        string[] threads = new string[count];
        for (int i = 0; i < count; i++)
        {
            threads[i] = await CreateThreadAsync();
            _clock.Now += TimeSpan.FromMinutes(1);
        }

        return threads;
    }

    private async Task<string> LaterTokenAsync()
    {
        // Tokens live a day; the next one is issued when the clock has moved on.
        _clock.Now = new DateTimeOffset(2025, 7, 10, 0, 0, 0, TimeSpan.Zero);
        Answer answer = await SignedAsync("POST", $"/identities/{Alice}/:issueAccessToken{IdentityVersion}", """{"scopes":["chat"]}""");
        return (string)answer.Json["token"]!;
    }
}
