using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Core;
using Xunit;

namespace Typewright.Communication.Common.Tests.Credentials;

public sealed class OnDemandRefreshTests
{
    private static readonly DateTimeOffset Start = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A call that wrongly waits fails its test instead of holding up all of them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualClock _clock = new(Start);
    private readonly TokenRefresher _refresher;

    public OnDemandRefreshTests()
    {
        _refresher = new TokenRefresher(_clock);
    }

    [Fact]
    public void Nothing_is_refreshed_before_a_token_is_asked_for()
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(0, _refresher.Calls);
        Assert.False(_clock.HasLiveTimer);
    }

    [Fact]
    public async Task Without_a_first_token_the_first_call_gets_one_and_the_next_shares_it()
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);

        AccessToken token = credential.GetToken();

        Assert.Equal(Start.AddHours(1), token.ExpiresOn);
        Assert.Equal(token, await credential.GetTokenAsync());
        Assert.Equal(1, _refresher.Calls);
    }

    [Fact]
    public void A_first_token_is_used_while_it_has_more_than_two_minutes_to_live()
    {
        string initial = _refresher.Make(TimeSpan.FromHours(1));
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false, initial);
        _clock.Advance(TimeSpan.FromMinutes(58) - TimeSpan.FromSeconds(1));

        Assert.Equal(initial, credential.GetToken().Token);
        Assert.Equal(0, _refresher.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_with_two_minutes_to_live_is_refreshed(bool async)
    {
        string initial = _refresher.Make(TimeSpan.FromHours(1));
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false, initial);
        _clock.Advance(TimeSpan.FromMinutes(58));

        AccessToken token = async ? await credential.GetTokenAsync() : credential.GetToken();

        Assert.NotEqual(initial, token.Token);
        Assert.Equal(_clock.UtcNow.AddHours(1), token.ExpiresOn);
        Assert.Equal((async ? 0 : 1, async ? 1 : 0), (_refresher.SyncCalls, _refresher.AsyncCalls));
    }

    [Fact]
    public async Task The_async_refresher_is_the_sync_one_unless_it_is_set()
    {
        int calls = 0;
        CommunicationTokenRefreshOptions options = new(false, _ => _refresher.Make(TimeSpan.FromHours(++calls)));
        Assert.NotNull(await options.AsyncTokenRefresher(default));
        options.AsyncTokenRefresher = _ => throw new InvalidOperationException("replaced");
        options.AsyncTokenRefresher = null;
        using CommunicationTokenCredential credential = new(options, _clock);

        Assert.Equal(Start.AddHours(2), (await credential.GetTokenAsync()).ExpiresOn);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_refresher_gets_the_callers_cancellation_token(bool async)
    {
        using CancellationTokenSource cancellation = new();
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _ = async ? await credential.GetTokenAsync(cancellation.Token) : credential.GetToken(cancellation.Token);

        Assert.Equal(cancellation.Token, _refresher.LastCancellation);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_refreshed_token_that_has_expired_is_refused_and_the_next_call_tries_again(bool async)
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _refresher.NextLives(TimeSpan.Zero);

        await Assert.ThrowsAsync<InvalidOperationException>(async () => _ = async
            ? await credential.GetTokenAsync()
            : credential.GetToken());
        Assert.Equal(Start.AddHours(1), credential.GetToken().ExpiresOn);
    }

    [Fact]
    public void A_refreshed_text_that_is_no_token_is_refused()
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _refresher.NextGives("no token");
        _refresher.NextGives(null!);

        Assert.Throws<FormatException>(() => credential.GetToken());
        Assert.Throws<FormatException>(() => credential.GetToken());
    }

    [Fact]
    public void A_first_text_that_is_no_token_is_refused_at_once()
    {
        Assert.Throws<FormatException>(() => _refresher.CreateCredential(proactive: false, "no token"));
    }

    [Fact]
    public async Task While_one_call_refreshes_others_get_the_old_token_as_long_as_it_is_valid()
    {
        string initial = _refresher.Make(TimeSpan.FromMinutes(1));
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false, initial);
        _refresher.Gate = new TaskCompletionSource();

        Task<AccessToken> refreshing = credential.GetTokenAsync().AsTask();
        AccessToken meanwhile = await credential.GetTokenAsync().AsTask().WaitAsync(Patience);
        AccessToken meanwhileSync = await Task.Run(() => credential.GetToken()).WaitAsync(Patience);
        _refresher.Gate.SetResult();
        AccessToken refreshed = await refreshing;

        Assert.Equal((initial, initial), (meanwhile.Token, meanwhileSync.Token));
        Assert.NotEqual(initial, refreshed.Token);
        Assert.Equal(refreshed, credential.GetToken());
        Assert.Equal(1, _refresher.Calls);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(1)]
    public async Task While_one_call_refreshes_others_wait_if_the_old_token_has_expired_and_share_the_new_one(int minutes)
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _refresher.Life = TimeSpan.FromMinutes(minutes);
        _refresher.Gate = new TaskCompletionSource();

        Task<AccessToken> refreshing = credential.GetTokenAsync().AsTask();
        Task<AccessToken> waiting = credential.GetTokenAsync().AsTask();
        Assert.False(waiting.IsCompleted);
        _refresher.Gate.SetResult();

        Assert.Equal(await refreshing, await waiting);
        Assert.Equal(1, _refresher.Calls);
    }

    [Fact]
    public async Task A_synchronous_call_waits_for_an_asynchronous_refresh()
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _refresher.Gate = new TaskCompletionSource();

        Task<AccessToken> refreshing = credential.GetTokenAsync().AsTask();
        Task<AccessToken> waiting = Task.Run(() => credential.GetToken());
        _refresher.Gate.SetResult();

        Assert.Equal(await refreshing, await waiting);
        Assert.Equal(1, _refresher.Calls);
    }

    [Fact]
    public async Task When_a_refresh_fails_its_caller_gets_the_exception_and_who_waited_tries_again()
    {
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        TaskCompletionSource gate = new();
        _refresher.Gate = gate;
        _refresher.NextFails(new TimeoutException());

        Task<AccessToken> refreshing = credential.GetTokenAsync().AsTask();
        Task<AccessToken> waiting = credential.GetTokenAsync().AsTask();
        gate.SetResult();

        await Assert.ThrowsAsync<TimeoutException>(() => refreshing);
        Assert.Equal(Start.AddHours(1), (await waiting).ExpiresOn);
        Assert.Equal(2, _refresher.Calls);
    }

    [Fact]
    public async Task A_caller_that_gives_up_waiting_does_not_end_the_refresh()
    {
        using CancellationTokenSource cancellation = new();
        using CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _refresher.Gate = new TaskCompletionSource();

        Task<AccessToken> refreshing = credential.GetTokenAsync().AsTask();
        Task<AccessToken> waiting = credential.GetTokenAsync(cancellation.Token).AsTask();
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        _refresher.Gate.SetResult();

        Assert.Equal(Start.AddHours(1), (await refreshing).ExpiresOn);
    }

    [Fact]
    public async Task A_call_that_waits_while_the_credential_is_disposed_gets_no_token()
    {
        CommunicationTokenCredential credential = _refresher.CreateCredential(proactive: false);
        _refresher.Gate = new TaskCompletionSource();

        Task<AccessToken> refreshing = credential.GetTokenAsync().AsTask();
        Task<AccessToken> waiting = credential.GetTokenAsync().AsTask();
        credential.Dispose();
        _refresher.Gate.SetResult();
        await refreshing;

        Assert.Equal("CommunicationTokenCredential", (await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting)).ObjectName);
    }

    [Fact]
    public void A_missing_refresher_or_missing_options_are_refused()
    {
        Assert.Equal(
            "tokenRefresher",
            Assert.Throws<ArgumentNullException>(() => new CommunicationTokenRefreshOptions(false, null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(() =>
            new CommunicationTokenCredential((CommunicationTokenRefreshOptions)null!)).ParamName);
    }
}
