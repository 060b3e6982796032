using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;

namespace Typewright.Soak.Calling;

/// <summary>Makes calls, counts them, and writes down what became of each.</summary>
internal sealed class Calls(Journal journal, int wanted, CancellationToken end)
{
    /// <summary>
    /// What services say of a thing that is gone: chat and rooms do not find it, to identity it is none of the resource's users.
    /// Whether it really is gone is counted at the end.
    /// </summary>
    private static readonly int[] s_gone = [401, 404];

    /// <summary>What a service says of a call that is wrong by itself, which none here is.</summary>
    private static readonly int[] s_refusals = [400, 401, 403, 405, 409, 412, 415];

    private int _made;
    private int _unknown;

    public Journal Journal => journal;

    public int Made => Volatile.Read(ref _made);

    /// <summary>How many calls failed of which nobody knows whether they did their work.</summary>
    public int Unknown => Volatile.Read(ref _unknown);

    public bool AreDone => Made >= wanted || end.IsCancellationRequested;

    /// <summary>Makes a call that changes nothing, which faults must not keep from its answer.</summary>
    public async Task ReadAsync(string name, Func<Task> call)
    {
        Interlocked.Increment(ref _made);
        try
        {
            await call();
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            journal.Failed(name, exception);
        }
    }

    /// <summary>Makes a call that leaves something behind.</summary>
    /// <returns>What it answered; null when it failed, which leaves it open whether it did its work.</returns>
    public async Task<T?> WriteAsync<T>(string kind, string key, Func<Task<T>> call)
        where T : class
    {
        T? answer = await TryAsync(call);
        if (answer is null)
        {
            journal.AtMostOnce(kind, key);
        }
        else
        {
            journal.Once(kind, key);
        }

        return answer;
    }

    /// <summary>Makes a call that deletes something and leaves a mark of that.</summary>
    public async Task DeleteAsync(string kind, string key, Func<Task<Response>> call)
    {
        if (await EndAsync(call))
        {
            journal.Once(kind, key);
        }
        else
        {
            journal.AtMostOnce(kind, key);
        }
    }

    /// <summary>Makes a call that takes back what others left behind.</summary>
    public async Task TakeBackAsync(Func<Task<Response>> call, params (string Kind, string Key)[] effects)
    {
        bool isGone = await EndAsync(call);
        foreach ((string kind, string key) in effects)
        {
            if (isGone)
            {
                journal.Gone(kind, key);
            }
            else
            {
                journal.AtMostOnce(kind, key);
            }
        }
    }

    /// <summary>Makes a call of whose effects the caller keeps account, or that has none which could be counted.</summary>
    /// <returns>What it answered; null when it failed.</returns>
    public async Task<T?> TryAsync<T>(Func<Task<T>> call)
        where T : class
    {
        Interlocked.Increment(ref _made);
        try
        {
            return await call();
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            NoteFailure(exception);
            return null;
        }
    }

    private static bool IsFailure(Exception exception) => exception is RequestFailedException or AggregateException;

    /// <summary>Whether the thing is gone: it is too when it was not found, as the answer to the first try may have been lost.</summary>
    private async Task<bool> EndAsync(Func<Task<Response>> call)
    {
        Interlocked.Increment(ref _made);
        try
        {
            await call();
            return true;
        }
        catch (RequestFailedException exception) when (s_gone.Contains(exception.Status))
        {
            return true;
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            NoteFailure(exception);
            return false;
        }
    }

    private void NoteFailure(Exception exception)
    {
        if (exception is RequestFailedException refused && s_refusals.Contains(refused.Status))
        {
            journal.Failed("refused", exception);
        }

        Interlocked.Increment(ref _unknown);
    }
}
