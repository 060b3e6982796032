using System;
using System.Collections.Generic;
using System.Diagnostics.Tracing;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Core;
using Xunit;

namespace Typewright.Communication.Common.Tests.Credentials;

public sealed class ProactiveRefreshTests
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly ManualClock _clock = new(Start);
    private readonly TokenRefresher _refresher;

    public ProactiveRefreshTests()
    {
        _refresher = new TokenRefresher(_clock);
    }

    [Fact]
    public void A_token_is_refreshed_ten_minutes_before_it_expires_and_so_is_the_next()
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(
            proactive: true,
            _refresher.Make(TimeSpan.FromHours(1)));
        _clock.Advance(TimeSpan.FromMinutes(50) - Second);
        Assert.Equal(0, _refresher.Calls);
        _clock.Advance(Second);
        Assert.Equal(1, _refresher.Calls);
        _clock.Advance(TimeSpan.FromMinutes(50) - Second);
        Assert.Equal(1, _refresher.Calls);
        _clock.Advance(Second);
        Assert.Equal(2, _refresher.Calls);

        Assert.Equal(_clock.UtcNow.AddHours(1), credential.GetToken().ExpiresOn);
        Assert.Equal((0, 2), (_refresher.SyncCalls, _refresher.AsyncCalls));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(10)]
    [InlineData(5)]
    [InlineData(-5)]
    public void Without_a_token_or_with_one_near_its_end_the_first_refresh_is_at_once(int? minutes)
    {
        string? initial = minutes is int life ? _refresher.Make(TimeSpan.FromMinutes(life)) : null;
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true, initial);
        Assert.Equal(TimeSpan.Zero, Assert.Single(_clock.Delays));
        _clock.Advance(TimeSpan.Zero);

        Assert.Equal(1, _refresher.Calls);
        Assert.Equal(Start.AddHours(1), credential.GetToken().ExpiresOn);
    }

    [Fact]
    public void A_new_token_near_its_end_is_refreshed_after_half_of_its_life()
    {
        _refresher.NextLives(TimeSpan.FromMinutes(8));
        _refresher.NextLives(TimeSpan.FromMinutes(10));
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true);
        _clock.Advance(TimeSpan.Zero);
        _clock.Advance(TimeSpan.FromMinutes(4));
        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(3, _refresher.Calls);
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromMinutes(4), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(50)], _clock.Delays);
    }

    [Fact]
    public void A_token_service_that_always_gives_the_same_end_is_not_stormed()
    {
        string same = _refresher.Make(TimeSpan.FromMinutes(8));
        for (int i = 0; i < 100; i++)
        {
            _refresher.NextGives(same);
        }

        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true);
        _clock.Advance(TimeSpan.FromMinutes(8));

        Assert.InRange(_refresher.Calls, 2, 12);
    }

    [Fact]
    public void A_failure_is_followed_by_another_attempt_after_half_of_what_the_token_has_to_live()
    {
        string initial = _refresher.Make(TimeSpan.FromHours(1));
        _refresher.NextFails(new TimeoutException());
        _refresher.NextLives(TimeSpan.FromMinutes(-1));
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true, initial);
        _clock.Advance(TimeSpan.FromMinutes(50));
        Assert.Equal(initial, credential.GetToken().Token);
        _clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(initial, credential.GetToken().Token);
        _clock.Advance(TimeSpan.FromMinutes(2.5));

        Assert.Equal(3, _refresher.Calls);
        Assert.Equal(_clock.UtcNow.AddHours(1), credential.GetToken().ExpiresOn);
    }

    [Fact]
    public void Failures_without_a_valid_token_do_not_end_the_attempts_or_crowd_them()
    {
        for (int i = 0; i < 4; i++)
        {
            _refresher.NextFails(new TimeoutException());
        }

        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true);
        _clock.Advance(TimeSpan.FromMinutes(1.5));
        Assert.Equal(4, _refresher.Calls);
        _clock.Advance(TimeSpan.FromMinutes(0.5));

        Assert.Equal(5, _refresher.Calls);
        Assert.Equal(_clock.UtcNow.AddHours(1), credential.GetToken().ExpiresOn);
    }

    [Fact]
    public void A_failure_is_reported_as_an_event()
    {
        using FailureListener listener = new();
        string message = "failure " + Guid.NewGuid();
        _refresher.NextFails(new TimeoutException(message));
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true);
        _clock.Advance(TimeSpan.Zero);

        Assert.Contains(("TimeoutException", message), listener.Failures);
    }

    [Fact]
    public void A_refresh_on_demand_moves_the_next_one_in_the_background()
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true);
        _clock.Advance(TimeSpan.Zero);
        _refresher.NextFails(new TimeoutException());
        _clock.Advance(TimeSpan.FromMinutes(50));
        _refresher.NextFails(new TimeoutException());
        _clock.Advance(TimeSpan.FromMinutes(5));
        _refresher.NextFails(new TimeoutException());
        _clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(4, _refresher.Calls);

        credential.GetToken();
        Assert.Equal((1, 4), (_refresher.SyncCalls, _refresher.AsyncCalls));
        _clock.Advance(TimeSpan.FromMinutes(50) - Second);
        Assert.Equal(5, _refresher.Calls);
        _clock.Advance(Second);
        Assert.Equal(6, _refresher.Calls);
    }

    [Fact]
    public async Task A_timer_that_fires_during_a_refresh_does_not_start_another_and_is_set_again()
    {
        string initial = _refresher.Make(TimeSpan.FromMinutes(1));
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true, initial);
        _refresher.Gate = new TaskCompletionSource();

        Task<AccessToken> refreshing = credential.GetTokenAsync().AsTask();
        _clock.Advance(TimeSpan.Zero);
        Assert.Equal(1, _refresher.Calls);
        Assert.False(_clock.HasSetTimer);
        _refresher.Gate.SetResult();
        await refreshing;

        Assert.Equal(TimeSpan.FromMinutes(50), _clock.Delays[^1]);
        Assert.True(_clock.HasSetTimer);
    }

    [Fact]
    public void A_wait_longer_than_a_timer_can_take_is_cut_and_taken_up_again()
    {
        TimeSpan longest = TimeSpan.FromMilliseconds(0xfffffffe);
        using CommunicationTokenCredential credential = _refresher.CreateCredential(
            proactive: true,
            _refresher.Make(TimeSpan.FromDays(60)));
        Assert.Equal(longest, Assert.Single(_clock.Delays));
        _clock.Advance(longest);
        Assert.Equal(0, _refresher.Calls);
        _clock.Advance(TimeSpan.FromDays(60) - TimeSpan.FromMinutes(10) - longest);

        Assert.Equal(1, _refresher.Calls);
    }

    [Fact]
    public void The_timer_of_the_machine_takes_the_longest_wait()
    {
        using ClockTimer timer = Clock.System.CreateTimer(() => { });

        Assert.Null(Record.Exception(() => timer.FireAfter(RefreshSchedule.DelayUntil(DateTimeOffset.MaxValue, Start))));
    }

    [Fact]
    public async Task The_timer_of_the_machine_fires_and_is_silent_once_disposed()
    {
        TaskCompletionSource fired = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ClockTimer timer = Clock.System.CreateTimer(fired.SetResult);
        timer.FireAfter(TimeSpan.Zero);
        await fired.Task.WaitAsync(TimeSpan.FromSeconds(30));
        timer.Dispose();

        Assert.Null(Record.Exception(() => timer.FireAfter(TimeSpan.Zero)));
    }

    [Fact]
    public void Disposal_ends_the_refreshing_and_may_be_repeated()
    {
        CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true, _refresher.Make(TimeSpan.FromHours(1)));
        credential.Dispose();
        credential.Dispose();
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(0, _refresher.Calls);
        Assert.False(_clock.HasLiveTimer);
        Assert.Throws<ObjectDisposedException>(() => credential.GetToken());
    }

    [Fact]
    public void Disposal_cancels_a_refresh_in_the_background_and_nothing_follows()
    {
        CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: true);
        _refresher.Gate = new TaskCompletionSource();
        _clock.Advance(TimeSpan.Zero);
        Assert.False(_refresher.LastCancellation.IsCancellationRequested);
        credential.Dispose();
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.True(_refresher.LastCancellation.IsCancellationRequested);
        Assert.Equal(1, _refresher.Calls);
    }

    private sealed class FailureListener : EventListener
    {
        private readonly List<(string?, string?)> _failures = [];

        public IReadOnlyList<(string?, string?)> Failures
        {
            get
            {
                lock (_failures)
                {
                    return [.. _failures];
                }
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == CredentialEventSource.SourceName)
            {
                EnableEvents(eventSource, EventLevel.Warning);
            }
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventSource.Name == CredentialEventSource.SourceName
                && eventData.EventId == CredentialEventSource.BackgroundRefreshFailedId)
            {
                lock (_failures)
                {
                    _failures.Add((eventData.Payload?[0] as string, eventData.Payload?[1] as string));
                }
            }
        }
    }
}
