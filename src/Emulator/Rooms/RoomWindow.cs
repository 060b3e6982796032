using System;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>The time in which a room can be joined: at most 180 days, beginning at most 180 days ahead and not over yet.</summary>
internal readonly record struct RoomWindow(DateTimeOffset From, DateTimeOffset Until)
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(180);

    /// <summary>The window of a new room; what is not given begins now and ends 180 days from now.</summary>
    public static RoomWindow Create(DateTimeOffset? from, DateTimeOffset? until, DateTimeOffset now, RoomTexts texts) =>
        new RoomWindow(from ?? now, until ?? now + Longest).Checked(now, texts);

    /// <summary>The window after an update; what is not given stays.</summary>
    public RoomWindow Change(DateTimeOffset? from, DateTimeOffset? until, DateTimeOffset now, RoomTexts texts) =>
        from is null && until is null ? this : new RoomWindow(from ?? From, until ?? Until).Checked(now, texts);

    private RoomWindow Checked(DateTimeOffset now, RoomTexts texts)
    {
        if (From > now + Longest)
        {
            throw BadArgument("ValidFrom", "Value is incorrect or more than 180 days in the future");
        }

        if (Until <= now)
        {
            throw BadArgument("ValidUntil", texts.EndInPast);
        }

        return Until <= From || Until - From > Longest ? throw BadArgument("ValidUntil", RoomTexts.BadRange) : this;
    }

    private static ServiceException BadArgument(string target, string message) => new(
        400,
        new ServiceError(
            "BadRequest",
            "The request could not be understood by the server due to malformed syntax.",
            Details: [new ServiceError("BadArgument", message, target)]));
}
