using System;
using System.Collections.Generic;
using System.Globalization;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>Remembers what repeatable requests were answered, so that a repeated one has no second effect.</summary>
internal sealed class RepeatableReplies
{
    private const string RequestId = "Repeatability-Request-ID";
    private const string FirstSent = "Repeatability-First-Sent";

    private readonly Dictionary<string, Reply> _replies = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Runs an operation, unless a request with the same repeatability id has already succeeded.</summary>
    public Reply Once(Call call, Func<Call, Reply> operation)
    {
        if (call.Header(RequestId) is not { } id)
        {
            return operation(call);
        }

        RequireFirstSent(call);
        if (!_replies.TryGetValue(id, out Reply? reply))
        {
            reply = operation(call);
            Dictionary<string, string> headers = new(reply.Headers
                ?? new Dictionary<string, string>())
            { ["Repeatability-Result"] = "accepted" };
            reply = reply with { Headers = headers };
            _replies.Add(id, reply);
        }

        // The body is written after this returns, perhaps twice at a time.
        return reply with { Body = reply.Body?.DeepClone() };
    }

    private static void RequireFirstSent(Call call)
    {
        if (!DateTimeOffset.TryParse(call.Header(FirstSent), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            throw ServiceException.InvalidInput($"{FirstSent} must accompany {RequestId} and be a date.", FirstSent);
        }
    }
}
