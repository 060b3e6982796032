using System;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The threads of the emulated resource and the clock of their messages. Used by one operation at a time.</summary>
internal sealed class ThreadStore(TimeProvider clock, string resourceId)
{
    private readonly Dictionary<string, ChatThread> _threads = new(StringComparer.Ordinal);
    private long _lastMessageTime;

    public IEnumerable<ChatThread> All => _threads.Values;

    public DateTimeOffset Now => clock.GetUtcNow();

    public ChatThread Create(string topic, Identifier createdBy)
    {
        long sequence = _threads.Count + 1;
        byte[] hash = SHA256.HashData(Encoding.ASCII.GetBytes($"{resourceId}/{sequence}"));
        ChatThread thread = new(sequence, $"19:acsV1_{Base64Url.EncodeToString(hash)}1@thread.v2", createdBy, Now) { Topic = topic };
        _threads.Add(thread.Id, thread);
        return thread;
    }

    /// <summary>
    /// The time of the next message or version of one: now, but at least a millisecond after the one before, as ids are
    /// times.
    /// </summary>
    public DateTimeOffset NextMessageTime()
    {
        _lastMessageTime = Math.Max(Now.ToUnixTimeMilliseconds(), _lastMessageTime + 1);
        return DateTimeOffset.FromUnixTimeMilliseconds(_lastMessageTime);
    }

    /// <summary>Whether a text is of the form that the ids of threads have.</summary>
    public static bool IsId(string text) =>
        text.StartsWith("19:", StringComparison.Ordinal) && text.EndsWith("@thread.v2", StringComparison.Ordinal);

    /// <summary>The thread a call is about and the caller as its participant.</summary>
    public (ChatThread Thread, ChatParticipant Participant) Require(Call call)
    {
        string id = call.Route("threadId");
        if (!IsId(id))
        {
            throw ServiceException.InvalidInput($"Value for ThreadId ({id}) is not valid.");
        }

        if (!_threads.TryGetValue(id, out ChatThread? thread) || thread.DeletedOn(Now) is not null)
        {
            throw ServiceException.NotFound("The specified thread id was not found.");
        }

        return thread.Participants.TryGetValue(call.Caller.UserId!, out ChatParticipant? participant)
            ? (thread, participant)
            : throw ServiceException.Forbidden();
    }
}
