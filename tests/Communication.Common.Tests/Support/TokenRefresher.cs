using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure.Communication;

namespace Typewright.Communication.Common.Tests;

/// <summary>Makes a new token at each call, or does what the test has lined up for that call.</summary>
internal sealed class TokenRefresher
{
    private readonly ManualClock _clock;
    private readonly Queue<Func<string>> _next = new();
    private int _number;

    public TokenRefresher(ManualClock clock)
    {
        _clock = clock;
    }

    /// <summary>How long the tokens live that nothing else is said about.</summary>
    public TimeSpan Life { get; set; } = TimeSpan.FromHours(1);

    public int SyncCalls { get; private set; }

    public int AsyncCalls { get; private set; }

    public int Calls => SyncCalls + AsyncCalls;

    /// <summary>When set, asynchronous calls wait for it before they answer.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public CancellationToken LastCancellation { get; private set; }

    public void NextFails(Exception exception) => _next.Enqueue(() => throw exception);

    public void NextLives(TimeSpan life) => _next.Enqueue(() => Make(life));

    public void NextGives(string token) => _next.Enqueue(() => token);

    public CommunicationTokenCredential CreateCredential(bool proactive, string? initialToken = null) =>
        new(
            new CommunicationTokenRefreshOptions(proactive, Refresh) { AsyncTokenRefresher = RefreshAsync, InitialToken = initialToken },
            _clock);

    /// <summary>A token that nobody else gets: the number in it differs.</summary>
    public string Make(TimeSpan life) =>
        Jwt.WithPayload($$"""{"jti":{{++_number}},"exp":{{(_clock.UtcNow + life).ToUnixTimeSeconds()}}}""");

    private string Refresh(CancellationToken cancellationToken)
    {
        SyncCalls++;
        LastCancellation = cancellationToken;
        return Answer();
    }

    private async ValueTask<string> RefreshAsync(CancellationToken cancellationToken)
    {
        AsyncCalls++;
        LastCancellation = cancellationToken;
        if (Gate is TaskCompletionSource gate)
        {
            await gate.Task.WaitAsync(cancellationToken);
        }

        return Answer();
    }

    private string Answer() => _next.TryDequeue(out Func<string>? next) ? next() : Make(Life);
}
