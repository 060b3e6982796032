using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class MessageListTests : ChatTest
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2025, 6, 10, 12, 0, 0, TimeSpan.Zero));

    protected override EmulatorOptions Options => new() { TimeProvider = _clock, MaximumClockSkew = Timeout.InfiniteTimeSpan };

    [Fact]
    public async Task A_new_thread_tells_who_was_added_and_what_it_is_about()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync(Bob);

        JsonArray messages = (await AsUserAsync(BobToken, "GET", $"{thread}/messages{ChatVersion}")).Items;

        Assert.Equal(["topicUpdated", "participantAdded"], Texts(messages, "type"));
        Assert.Equal(["2", "1"], Texts(messages, "sequenceId"));
        Assert.Equal("Lunch", (string?)messages[0]!["content"]!["topic"]);
        Assert.Equal([Alice, Bob], Texts(messages[1]!["content"]!["participants"]!.AsArray(), "communicationIdentifier", "rawId"));
        Assert.All(messages, message =>
        {
            Assert.Equal(Alice, (string?)message!["content"]!["initiatorCommunicationIdentifier"]!["rawId"]);
            Assert.Null(message["senderCommunicationIdentifier"]);
            Assert.Null(message["senderDisplayName"]);
            Assert.Null(message["content"]!["message"]);
        });
    }

    [Fact]
    public async Task Changes_of_topic_and_participants_are_told()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync();

        await AsUserAsync(AliceToken, "PATCH", thread + ChatVersion, """{"topic":"Dinner"}""");
        await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:add{ChatVersion}",
            new { participants = new[] { Participant(Bob) } });
        await AsUserAsync(AliceToken, "POST", $"{thread}/participants/:remove{ChatVersion}", new { rawId = Bob });

        JsonArray messages = (await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}")).Items;
        Assert.Equal(
            ["participantRemoved", "participantAdded", "topicUpdated", "topicUpdated", "participantAdded"],
            Texts(messages, "type"));
        Assert.Equal(Bob, (string?)messages[0]!["content"]!["participants"]![0]!["communicationIdentifier"]!["communicationUser"]!["id"]);
        Assert.Equal(Bob, (string?)messages[1]!["content"]!["participants"]![0]!["communicationIdentifier"]!["rawId"]);
        Assert.Equal("Dinner", (string?)messages[2]!["content"]!["topic"]);
    }

    [Fact]
    public async Task Messages_come_newest_first_in_their_latest_version()
    {
        string thread = await CreateThreadAsync();
        string first = await SendMessageAsync(AliceToken, thread, "one");
        await SendMessageAsync(AliceToken, thread, "two");
        await AsUserAsync(AliceToken, "PATCH", $"{thread}/messages/{first}{ChatVersion}", """{"content":"uno"}""");

        JsonArray messages = (await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}")).Items;

        Assert.Equal(["two", "uno", null, null], Texts(messages, "content", "message"));
    }

    [Fact]
    public async Task Ids_grow_even_when_the_clock_stands_still()
    {
        string thread = await CreateThreadAsync();
        List<long> ids = [];
        for (int i = 0; i < 5; i++)
        {
            ids.Add(long.Parse(await SendMessageAsync(AliceToken, thread, "x")));
        }

        Assert.Equal(ids.Order().Distinct(), ids);
    }

    [Fact]
    public async Task Pages_are_linked_the_way_the_service_links_them()
    {
        string thread = await CreateThreadAsync();
        for (int i = 0; i < 5; i++)
        {
            await SendMessageAsync(AliceToken, thread, $"{i}");
        }

        List<Answer> pages = await PagesAsync(AliceToken, $"{thread}/messages{ChatVersion}&maxPageSize=3");

        Assert.Equal([3, 3, 1], pages.Select(page => page.Items.Count));
        Assert.Equal(["4", "3", "2", "1", "0", null, null], pages.SelectMany(page => Texts(page.Items, "content", "message")));

        // The thread id is not escaped, and the start time is in a culture's format.
        Assert.StartsWith(
            $"{Emulator.Endpoint.ToString().TrimEnd('/')}{Uri.UnescapeDataString(thread)}/messages?syncState=",
            pages[0].NextLink);
        Assert.EndsWith("&startTime=1%2F1%2F1970%2012%3A00%3A00%20AM%20%2B00%3A00&maxPageSize=3&api-version=2025-03-15", pages[0].NextLink);
    }

    [Fact]
    public async Task Messages_that_arrive_between_pages_do_not_shift_them()
    {
        string thread = await CreateThreadAsync();
        await SendMessageAsync(AliceToken, thread, "one");
        Answer first = await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}&maxPageSize=1");
        await SendMessageAsync(AliceToken, thread, "two");

        Answer second = await AsUserAsync(AliceToken, "GET", first.NextLink!);

        Assert.Equal(["one"], Texts(first.Items, "content", "message"));
        Assert.Equal(["topicUpdated"], Texts(second.Items, "type"));
    }

    [Fact]
    public async Task Messages_before_the_start_time_are_left_out_on_all_pages()
    {
        string thread = await CreateThreadAsync();
        for (int i = 0; i < 4; i++)
        {
            _clock.Now += TimeSpan.FromMinutes(1);
            await SendMessageAsync(AliceToken, thread, $"{i}");
        }

        string target = $"{thread}/messages{ChatVersion}&maxPageSize=2&startTime={Uri.EscapeDataString("2025-06-10T12:02:00.0000000Z")}";
        List<Answer> pages = await PagesAsync(AliceToken, target);

        Assert.Equal(["3", "2", "1"], pages.SelectMany(page => Texts(page.Items, "content", "message")));
        Assert.Contains("&startTime=6%2F10%2F2025%2012%3A02%3A00%20PM%20%2B00%3A00&", pages[0].NextLink);
    }

    [Fact]
    public async Task A_page_has_200_messages_at_most()
    {
        string thread = await CreateThreadAsync();
        for (int i = 0; i < 200; i++)
        {
            await SendMessageAsync(AliceToken, thread, "x");
        }

        Answer answer = await AsUserAsync(AliceToken, "GET", $"{thread}/messages{ChatVersion}&maxPageSize=1000");

        Assert.Equal(200, answer.Items.Count);
        Assert.NotNull(answer.NextLink);
    }

    [Fact]
    public async Task A_participant_sees_messages_from_its_share_history_time_on()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync();
        string early = await SendMessageAsync(AliceToken, thread, "early");
        _clock.Now += TimeSpan.FromMinutes(10);
        await SendMessageAsync(AliceToken, thread, "late");
        await AsUserAsync(
            AliceToken,
            "POST",
            $"{thread}/participants/:add{ChatVersion}",
            new
            {
                participants = new[] { new
            {
                communicationIdentifier = new { rawId = Bob },
                shareHistoryTime = "2025-06-10T12:05:00Z",
            } }
            });

        Answer list = await AsUserAsync(BobToken, "GET", $"{thread}/messages{ChatVersion}");
        Answer single = await AsUserAsync(BobToken, "GET", $"{thread}/messages/{early}{ChatVersion}");

        Assert.Equal(["participantAdded", "text"], Texts(list.Items, "type"));
        Assert.Equal("late", (string?)list.Items[1]!["content"]!["message"]);
        Assert.Equal(404, single.Status);
    }
}
