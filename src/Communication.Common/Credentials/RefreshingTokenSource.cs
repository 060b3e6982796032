using System;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;

namespace Azure.Communication;

/// <summary>
/// Keeps a token and renews it, when its <see cref="RefreshMode"/> says so. One renewal runs at a time. While it
/// runs, other callers get the old token as long as that is valid, and otherwise wait; when it fails, its own caller
/// gets the exception and the next one that waited tries again.
/// </summary>
internal sealed class RefreshingTokenSource : TokenSource
{
    private readonly Func<CancellationToken, AccessToken> _refresh;
    private readonly Func<CancellationToken, ValueTask<AccessToken>> _refreshAsync;
    private readonly RefreshMode _mode;
    private readonly TimeProvider _clock;
    private readonly ITimer? _timer;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly CancellationTokenSource _disposal = new();
    private volatile StrongBox<AccessToken>? _current;

    /// <summary>When the background is to renew the token. Only who is inside the gate may touch it.</summary>
    private DateTimeOffset _due;

    public RefreshingTokenSource(
        Func<CancellationToken, AccessToken> refresh,
        Func<CancellationToken, ValueTask<AccessToken>> refreshAsync,
        AccessToken? initialToken,
        RefreshMode mode,
        TimeProvider clock)
    {
        _refresh = refresh;
        _refreshAsync = refreshAsync;
        _mode = mode;
        _clock = clock;
        _due = clock.GetUtcNow();
        if (initialToken is AccessToken token)
        {
            _current = new StrongBox<AccessToken>(token);
            _due = RefreshSchedule.First(token.ExpiresOn, clock.GetUtcNow());
        }

        if (mode == RefreshMode.Proactive)
        {
            _timer = CreateTimer(clock);
            _timer.Change(RefreshSchedule.DelayUntil(_due, clock.GetUtcNow()), Timeout.InfiniteTimeSpan);
        }
    }

    public override AccessToken GetToken(CancellationToken cancellationToken)
    {
        if (TryGetCached(out AccessToken token, out bool entered))
        {
            return token;
        }

        if (!entered)
        {
            _gate.Wait(cancellationToken);
        }

        try
        {
            return CanUse(waited: !entered, out token) ? token : Keep(_refresh(cancellationToken));
        }
        catch
        {
            NoteFailure();
            throw;
        }
        finally
        {
            Leave();
        }
    }

    public override async ValueTask<AccessToken> GetTokenAsync(CancellationToken cancellationToken)
    {
        if (TryGetCached(out AccessToken token, out bool entered))
        {
            return token;
        }

        if (!entered)
        {
            await _gate.WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        try
        {
            return CanUse(waited: !entered, out token) ? token : Keep(await _refreshAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            NoteFailure();
            throw;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>
    /// Begins to get a token before anybody asks for it, without making the caller wait. Who asks meanwhile waits for this
    /// attempt; its failure is nobody's but its own, and the one who waited makes another.
    /// </summary>
    public void Prefetch()
    {
        if (_gate.Wait(0))
        {
            _ = Task.Run(RefreshInsideAsync);
        }
    }

    public override void Dispose()
    {
        _disposal.Cancel();
        _timer?.Dispose();
    }

    /// <summary>
    /// Gives the token if it need not be renewed, or if it is valid while somebody else renews it. Otherwise the caller
    /// either has <paramref name="entered"/> the gate or has to wait for it.
    /// </summary>
    private bool TryGetCached(out AccessToken token, out bool entered)
    {
        entered = false;
        if (IsFresh(out token))
        {
            return true;
        }

        entered = _gate.Wait(0);
        return !entered && token.ExpiresOn > _clock.GetUtcNow();
    }

    /// <summary>Gives the token, the default one if there is none, and tells whether it can do without renewal.</summary>
    /// <exception cref="ObjectDisposedException">The credential was disposed.</exception>
    private bool IsFresh(out AccessToken token)
    {
        if (_disposal.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(CommunicationTokenCredential));
        }

        StrongBox<AccessToken>? current = _current;
        token = current is null ? default : current.Value;
        return current is not null
            && _mode != RefreshMode.EveryCall
            && !RefreshSchedule.IsDueOnDemand(token.ExpiresOn, _clock.GetUtcNow());
    }

    /// <summary>
    /// Looks again from inside the gate. Who waited did so because there was no valid token: one that is valid now was
    /// made meanwhile, and is not renewed once more just because it is short-lived.
    /// </summary>
    private bool CanUse(bool waited, out AccessToken token) => IsFresh(out token) || (waited && token.ExpiresOn > _clock.GetUtcNow());

    private AccessToken Keep(AccessToken token)
    {
        DateTimeOffset now = _clock.GetUtcNow();
        if (token.ExpiresOn <= now)
        {
            throw new InvalidOperationException("The token refresher gave a token that has expired.");
        }

        _current = new StrongBox<AccessToken>(token);
        _due = RefreshSchedule.AfterSuccess(token.ExpiresOn, now);
        return token;
    }

    // The timer outlives the call that makes it: it must not carry that call's trace and other ambient data along.
    private ITimer CreateTimer(TimeProvider clock)
    {
        using (ExecutionContext.IsFlowSuppressed() ? default(AsyncFlowControl?) : ExecutionContext.SuppressFlow())
        {
            return clock.CreateTimer(
                static source => _ = ((RefreshingTokenSource)source!).RefreshInBackgroundAsync(),
                this,
                Timeout.InfiniteTimeSpan,
                Timeout.InfiniteTimeSpan);
        }
    }

    private void NoteFailure() => _due = RefreshSchedule.AfterFailure(_current?.Value.ExpiresOn, _clock.GetUtcNow());

    /// <summary>
    /// The timer is set on every way out, for a timer that fired in the meantime found the gate closed and gave up.
    /// </summary>
    private void Leave()
    {
        _timer?.Change(RefreshSchedule.DelayUntil(_due, _clock.GetUtcNow()), Timeout.InfiniteTimeSpan);
        _gate.Release();
    }

    private Task RefreshInBackgroundAsync() => _gate.Wait(0) ? RefreshInsideAsync() : Task.CompletedTask;

    private async Task RefreshInsideAsync()
    {
        try
        {
            // A long wait is cut to what a timer can take, and a caller may have been first: it may be too early.
            if (!_disposal.IsCancellationRequested && _due <= _clock.GetUtcNow())
            {
                Keep(await _refreshAsync(_disposal.Token).ConfigureAwait(false));
            }
        }
        catch (Exception failure)
        {
            // Nobody waits for this attempt, so nobody can be told but who listens to events. The next attempt, in the
            // background or by a caller who then gets the exception, is not in danger.
            NoteFailure();
            if (!_disposal.IsCancellationRequested)
            {
                CredentialEventSource.Log.BackgroundRefreshFailed(failure.GetType().Name, failure.Message);
            }
        }
        finally
        {
            Leave();
        }
    }
}
