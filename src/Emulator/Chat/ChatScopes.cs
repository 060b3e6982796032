using System;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>Wraps operations so that only callers with a sufficient scope reach them.</summary>
internal static class ChatScopes
{
    /// <summary>For reading and writing messages, which any scope of chat allows.</summary>
    public static Func<Call, Reply> Joined(Func<Call, Reply> operation) => Requiring(operation, "chat", "chat.join", "chat.join.limited");

    /// <summary>For adding and removing participants, which guests may not.</summary>
    public static Func<Call, Reply> Trusted(Func<Call, Reply> operation) => Requiring(operation, "chat", "chat.join");

    /// <summary>For creating, changing and deleting threads.</summary>
    public static Func<Call, Reply> Full(Func<Call, Reply> operation) => Requiring(operation, "chat");

    private static Func<Call, Reply> Requiring(Func<Call, Reply> operation, params string[] scopes) =>
        call => call.Caller.HasAnyScope(scopes) ? operation(call) : throw ServiceException.Forbidden();
}
