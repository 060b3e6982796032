using System;
using System.Collections.Generic;
using System.Linq;

namespace Azure.Communication.Chat;

/// <summary>
/// Remembers which state of which message was given, as long as it may be listed again: that is, while the message is not much
/// older than the newest one.
/// </summary>
internal sealed class SeenMessages(DateTimeOffset? startTime, TimeSpan window)
{
    private readonly Dictionary<string, ChatMessage> _latest = new(StringComparer.Ordinal);

    /// <summary>From when on to list messages; null for all of them.</summary>
    public DateTimeOffset? Horizon { get; private set; } = startTime;

    /// <summary>
    /// Takes note of messages, and gives those that are new, in the order of the thread, and behind them those in a newer state, in
    /// the order in which they were changed.
    /// </summary>
    public IReadOnlyList<ChatMessage> Take(IEnumerable<ChatMessage> listed)
    {
        Dictionary<string, ChatMessage> created = new(StringComparer.Ordinal);
        Dictionary<string, ChatMessage> changed = new(StringComparer.Ordinal);
        DateTimeOffset newest = DateTimeOffset.MinValue;
        foreach (ChatMessage message in listed)
        {
            newest = message.CreatedOn > newest ? message.CreatedOn : newest;
            bool isKnown = _latest.TryGetValue(message.Id, out ChatMessage? before);
            if (!isKnown || IsNewer(message, before!))
            {
                _latest[message.Id] = message;
                // One that is listed twice, in two states, comes once, in its last.
                (isKnown && !created.ContainsKey(message.Id) ? changed : created)[message.Id] = message;
            }
        }

        MoveHorizon(newest);
        return
        [
            .. created.Values.OrderBy(static message => message.SequenceId, NumberText.Comparer),
            .. changed.Values.OrderBy(static message => message.Version, NumberText.Comparer),
        ];
    }

    /// <summary>A copy of the service that lags behind may show an older state again, which is no news.</summary>
    private static bool IsNewer(ChatMessage message, ChatMessage before)
    {
        int order = NumberText.Comparer.Compare(message.Version, before.Version);
        return order > 0 || (order == 0 && (message.DeletedOn, message.EditedOn) != (before.DeletedOn, before.EditedOn));
    }

    private void MoveHorizon(DateTimeOffset newest)
    {
        if (newest - DateTimeOffset.MinValue <= window)
        {
            return;
        }

        // Times of messages are told in whole seconds, but compared with fractions: a horizon between two seconds would let a
        // message be forgotten and still be listed.
        DateTimeOffset horizon = newest - window;
        horizon = horizon.AddTicks(-(horizon.Ticks % TimeSpan.TicksPerSecond));
        if (Horizon is { } current && horizon <= current)
        {
            return;
        }

        Horizon = horizon;
        foreach (string id in _latest.Where(pair => pair.Value.CreatedOn < horizon).Select(static pair => pair.Key).ToArray())
        {
            _latest.Remove(id);
        }
    }
}
