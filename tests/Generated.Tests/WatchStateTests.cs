using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using Azure;
using Azure.Communication.Chat;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests;

/// <summary>What a watch of messages remembers and how it waits, without a service and without waiting.</summary>
public sealed class WatchStateTests
{
    private static readonly DateTimeOffset s_time = new(2025, 4, 2, 7, 41, 12, TimeSpan.Zero);
    private static readonly TimeSpan s_window = TimeSpan.FromMinutes(10);

    [Fact]
    public void New_messages_come_in_the_order_of_the_thread_and_changes_behind_them()
    {
        SeenMessages seen = new(null, s_window);

        IReadOnlyList<ChatMessage> news = seen.Take([Message(11, 11), Message(9, 12), Message(10, 10)]);
        IReadOnlyList<ChatMessage> later = seen.Take([Message(12, 13), Message(11, 16), Message(9, 15), Message(10, 10)]);

        Assert.Equal(["9", "10", "11"], news.Select(message => message.Id));
        Assert.Equal(["12", "9", "11"], later.Select(message => message.Id));
        Assert.Empty(seen.Take([Message(12, 13), Message(11, 16), Message(9, 15), Message(10, 10)]));
    }

    [Fact]
    public void An_older_state_of_a_message_is_no_news()
    {
        SeenMessages seen = new(null, s_window);
        seen.Take([Message(1, 5)]);

        Assert.Empty(seen.Take([Message(1, 1)]));
        Assert.Single(seen.Take([Message(1, 6)]));
    }

    [Fact]
    public void A_deletion_is_news_even_if_the_version_stays()
    {
        SeenMessages seen = new(null, s_window);
        seen.Take([Message(1, 5)]);

        Assert.Single(seen.Take([ChatModelFactory.ChatMessage(
            id: "1", version: "5", sequenceId: "1", createdOn: s_time, deletedOn: s_time)]));
    }

    [Fact]
    public void A_message_that_is_listed_twice_comes_in_its_last_state()
    {
        SeenMessages seen = new(null, s_window);

        Assert.Equal("7", Assert.Single(seen.Take([Message(1, 5), Message(1, 7)])).Version);
    }

    [Fact]
    public void The_horizon_follows_the_newest_message_and_never_goes_back()
    {
        SeenMessages seen = new(s_time, s_window);
        seen.Take([Message(1, 1, s_time.AddMinutes(5))]);
        Assert.Equal(s_time, seen.Horizon);

        seen.Take([Message(2, 2, s_time.AddMinutes(15).AddMilliseconds(600))]);
        Assert.Equal(s_time.AddMinutes(5), seen.Horizon);

        seen.Take([Message(3, 3, s_time)]);
        Assert.Equal(s_time.AddMinutes(5), seen.Horizon);
    }

    [Fact]
    public void Messages_within_the_window_are_remembered_and_no_others()
    {
        SeenMessages seen = new(null, s_window);
        seen.Take([Message(1, 1, s_time), Message(2, 2, s_time.AddMinutes(5))]);

        seen.Take([Message(3, 3, s_time.AddMinutes(15))]);

        Assert.Empty(seen.Take([Message(2, 2, s_time.AddMinutes(5))]));
        Assert.Equal("1", Assert.Single(seen.Take([Message(1, 1, s_time)])).Id);
    }

    [Fact]
    public void A_window_without_end_lists_everything()
    {
        SeenMessages seen = new(null, TimeSpan.MaxValue);

        seen.Take([Message(1, 1)]);

        Assert.Null(seen.Horizon);
    }

    [Fact]
    public void Waits_double_up_to_the_longest_and_are_shortened_by_chance()
    {
        WatchDelays delays = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), new Random(7));

        double[] waits = [.. Enumerable.Range(0, 8).Select(_ => delays.AfterNothing().TotalSeconds)];

        Assert.All(waits.Zip(new double[] { 1, 2, 4, 8, 16, 30, 30, 30 }),
            pair => Assert.InRange(pair.First, pair.Second / 2, pair.Second));
        Assert.Equal(8, waits.Distinct().Count());
        Assert.InRange(delays.AfterNews().TotalSeconds, 0.5, 1);
        Assert.InRange(delays.AfterNothing().TotalSeconds, 0.5, 1);
        Assert.InRange(delays.AfterNothing().TotalSeconds, 1, 2);
    }

    [Fact]
    public void A_service_that_asks_for_rest_gets_it()
    {
        WatchDelays delays = new(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), new Random(7));
        RequestFailedException busy = new(new MemoryResponse(429).With("Retry-After", "60"));

        Assert.Equal(TimeSpan.FromSeconds(60), delays.AfterNothing(PassingFault.RetryAfter(busy)));
        Assert.Null(PassingFault.RetryAfter(new TimeoutException()));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(408, true)]
    [InlineData(429, true)]
    [InlineData(503, true)]
    [InlineData(400, false)]
    [InlineData(401, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(200, false)]
    public void A_busy_service_passes_and_a_refusal_stays(int status, bool passes)
    {
        RequestFailedException failure = new(status, "message");

        Assert.Equal(passes, PassingFault.Is(failure, CancellationToken.None));
        Assert.Equal(passes, PassingFault.Is(new AggregateException(new HttpRequestException(), failure), CancellationToken.None));
        Assert.False(PassingFault.Is(failure, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_limit_of_time_passes_and_other_failures_stay()
    {
        Assert.True(PassingFault.Is(new OperationCanceledException(), CancellationToken.None));
        Assert.False(PassingFault.Is(new ObjectDisposedException("credential"), CancellationToken.None));
    }

    [Fact]
    public void Options_that_cannot_be_meant_are_refused()
    {
        WatchMessagesOptions options = new();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.MinimumDelay = TimeSpan.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaximumDelay = TimeSpan.FromDays(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.ChangeWindow = TimeSpan.FromTicks(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.PageSize = 0);
        Assert.Equal((TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(30), s_window, null, null),
            (options.MinimumDelay, options.MaximumDelay, options.ChangeWindow, options.PageSize, options.StartTime));
    }

    private static ChatMessage Message(int id, int version, DateTimeOffset? createdOn = null) =>
        ChatModelFactory.ChatMessage(id: $"{id}", version: $"{version}", sequenceId: $"{id}", createdOn: createdOn ?? s_time);
}
