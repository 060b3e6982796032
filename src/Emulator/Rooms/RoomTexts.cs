using System.Linq;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Rooms;

/// <summary>What the service says about bad requests, which it worded anew in 2025.</summary>
/// <param name="NotFound">There is no such room, or no longer.</param>
/// <param name="EndInPast">The room would end before now.</param>
/// <param name="BadIdentifier">A participant has no raw id; <c>{0}</c> stands for what it has.</param>
/// <param name="BadLength">A room id is too short or too long; null where that is a bad id like any other.</param>
internal sealed record RoomTexts(string NotFound, string EndInPast, string BadIdentifier, string? BadLength)
{
    public const string BadRange = "The time range is incorrect, or larger than 180 days.";

    private const string BadId = "Invalid room ID.";
    private const int LengthOfId = 17;

    private static readonly RoomTexts First = new("Resource not found", BadRange, "Invalid format for communication identifier.", null);

    private static readonly RoomTexts Since2025 = new(
        "The server cannot find the requested resource.",
        "The time range end is in the past.",
        "Communication identifier {0} is not supported.",
        "Invalid room ID length.");

    public static RoomTexts Of(ApiVersion version) => RoomVersions.IsReworded(version) ? Since2025 : First;

    /// <summary>What is wrong with the id of a room; null when it could be one.</summary>
    public string? Problem(string id)
    {
        if (BadLength is not null && id.Length != LengthOfId)
        {
            return BadLength;
        }

        return id.Length > 0 && id.All(char.IsAsciiDigit) ? null : BadId;
    }
}
