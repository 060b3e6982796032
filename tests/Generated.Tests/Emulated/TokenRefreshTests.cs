using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncTokenRefreshTests() : TokenRefreshTests(isAsync: false);

public sealed class AsyncTokenRefreshTests() : TokenRefreshTests(isAsync: true);

/// <summary>Chat with tokens that end, and are renewed.</summary>
public abstract class TokenRefreshTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Fact]
    public async Task A_token_without_renewal_is_sent_as_it_is()
    {
        string token = await IssueAsync(TimeSpan.FromHours(1));

        await ChatAs(token).GetChatThreads().ItemsAsync();

        Assert.Equal("Bearer " + token, LastRequest.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_token_that_has_ended_and_is_not_renewed_is_refused_by_the_service()
    {
        string token = await IssueAsync(TimeSpan.FromSeconds(-1));

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() =>
            ChatAs(token).GetChatThreads().ItemsAsync());

        Assert.Equal((401, "Unauthorized"), (exception.Status, exception.ErrorCode));
    }

    [Fact]
    public async Task Without_a_first_token_the_first_call_gets_one()
    {
        string token = await IssueAsync(TimeSpan.FromHours(1));
        int refreshed = 0;
        using CommunicationTokenCredential credential = new(Refreshing(() =>
        {
            refreshed++;
            return token;
        }));
        ChatCalls chat = ChatAs(credential);
        Assert.Equal(0, refreshed);

        await chat.GetChatThreads().ItemsAsync();
        await chat.GetChatThreads().ItemsAsync();

        Assert.Equal(1, refreshed);
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Equal("Bearer " + token, request.Headers["Authorization"]));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(90)]
    public async Task A_token_in_its_last_two_minutes_is_renewed_by_the_next_call(int seconds)
    {
        string renewed = await IssueAsync(TimeSpan.FromHours(1));
        CommunicationTokenRefreshOptions options = Refreshing(() => renewed);
        options.InitialToken = await IssueAsync(TimeSpan.FromSeconds(seconds));
        using CommunicationTokenCredential credential = new(options);

        await ChatAs(credential).GetChatThreads().ItemsAsync();

        Assert.Equal("Bearer " + renewed, LastRequest.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_token_with_more_to_live_is_not_renewed()
    {
        CommunicationTokenRefreshOptions options = Refreshing(() => throw new InvalidOperationException("Nobody should ask."));
        options.InitialToken = await IssueAsync(TimeSpan.FromMinutes(5));
        using CommunicationTokenCredential credential = new(options);

        await ChatAs(credential).GetChatThreads().ItemsAsync();

        Assert.Equal("Bearer " + options.InitialToken, LastRequest.Headers["Authorization"]);
    }

    [Fact]
    public async Task A_token_in_its_last_ten_minutes_is_renewed_without_any_call()
    {
        string renewed = await IssueAsync(TimeSpan.FromHours(1));
        using CommunicationTokenCredential credential = new(new CommunicationTokenRefreshOptions(refreshProactively: true, _ => renewed)
        {
            InitialToken = await IssueAsync(TimeSpan.FromMinutes(8)),
        });

        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while ((await credential.GetTokenAsync(patience.Token)).Token != renewed)
        {
            await Task.Delay(5, patience.Token);
        }

        await ChatAs(credential).GetChatThreads().ItemsAsync();
        Assert.Equal("Bearer " + renewed, LastRequest.Headers["Authorization"]);
    }

    [Fact]
    public async Task Many_calls_at_once_renew_the_token_once()
    {
        string token = await IssueAsync(TimeSpan.FromHours(1));
        int refreshed = 0;
        using CommunicationTokenCredential credential = new(Refreshing(() =>
        {
            Interlocked.Increment(ref refreshed);
            return token;
        }));
        ChatCalls chat = ChatAs(credential);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => chat.GetChatThreads().ItemsAsync())));

        Assert.Equal(1, refreshed);
        Assert.Equal(8, Emulator.Requests.Snapshot().Count);
    }

    [Fact]
    public async Task A_failure_of_the_renewal_is_the_failure_of_the_call()
    {
        using CommunicationTokenCredential credential = new(Refreshing(() => throw new TimeoutException("No answer.")));

        Assert.Equal(
            "No answer.",
            (await Assert.ThrowsAsync<TimeoutException>(() => ChatAs(credential).CreateChatThread("Topic", []))).Message);

        Assert.Empty(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task A_disposed_credential_ends_the_calls()
    {
        CommunicationTokenCredential credential = new(await IssueAsync(TimeSpan.FromHours(1)));
        ChatCalls chat = ChatAs(credential);
        ThreadCalls thread = await chat.StartThreadAsync();

        credential.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => thread.GetProperties());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => chat.DeleteChatThread(thread.Id));
    }

    /// <summary>The refresher of the other kind of calls fails, so it is found out when it is used.</summary>
    private CommunicationTokenRefreshOptions Refreshing(Func<string> refresh) => new(
        refreshProactively: false,
        _ => IsAsync ? throw new InvalidOperationException("An asynchronous call refreshes synchronously.") : refresh())
    {
        AsyncTokenRefresher = async _ =>
        {
            await Task.Yield();
            return IsAsync ? refresh() : throw new InvalidOperationException("A synchronous call refreshes asynchronously.");
        },
    };

    private async Task<string> IssueAsync(TimeSpan lifetime) => (await Emulator.CreateUserAndTokenAsync(tokenLifetime: lifetime)).Token;
}
