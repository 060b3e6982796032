using System.Linq;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>What changed between the versions of the chat service.</summary>
internal static class ChatVersions
{
    /// <summary>The member that holds an error, which is the documented one since 2023, by the version with which it came.</summary>
    private static readonly (string Since, string? Name)[] ErrorNames =
    [
        ("2023-01-01", null),
        ("2021-03-07", "CommunicationError"),
        ("2021-03-01", "ChatError"),
        ("2021-01-01", "Error"),
    ];

    /// <summary>The member that holds an error, with members in Pascal case; null where errors are as documented.</summary>
    public static string? OldErrorName(ApiVersion version) => ErrorNames.First(name => version.IsAtLeast(name.Since)).Name;

    public static bool HasMessageMetadata(ApiVersion version) => version.IsAtLeast("2021-04-05");

    /// <summary>Version 2023-11-07 documents attachments, but does not send the member when there are none.</summary>
    public static bool HasAttachments(ApiVersion version) => version.IsAtLeast("2024-03-01");

    /// <summary>Whether threads and participants have metadata.</summary>
    public static bool HasMetadata(ApiVersion version) => version.Has(stable: "2025-03-15", preview: "2023-07-01");

    public static bool HasRetention(ApiVersion version) => version.Has(stable: "2025-03-15", preview: "2024-03-15");
}
