using System.Text.Json.Nodes;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>When a thread deletes itself.</summary>
/// <param name="DeleteAfterDays">How many days after its creation; null for never.</param>
internal sealed record RetentionPolicy(int? DeleteAfterDays)
{
    private const int FewestDays = 30;
    private const int MostDays = 90;

    public static RetentionPolicy None { get; } = new((int?)null);

    /// <summary>Reads a policy; null when there is none, which leaves the policy as it is.</summary>
    public static RetentionPolicy? Read(RequestObject body)
    {
        if (body.Object("retentionPolicy") is not { } policy)
        {
            return null;
        }

        return policy.Text("kind") switch
        {
            "none" => None,
            "threadCreationDate" when policy.Integer("deleteThreadAfterDays") is >= FewestDays and <= MostDays and int days =>
                new RetentionPolicy(days),
            "threadCreationDate" => throw ServiceException.InvalidInput(
                $"deleteThreadAfterDays must be from {FewestDays} to {MostDays}.", "retentionPolicy.deleteThreadAfterDays"),
            _ => throw ServiceException.InvalidInput("The kind of the retention policy is not known.", "retentionPolicy.kind"),
        };
    }

    public JsonObject ToJson() => DeleteAfterDays is { } days
        ? new JsonObject { ["kind"] = "threadCreationDate", ["deleteThreadAfterDays"] = days }
        : new JsonObject { ["kind"] = "none" };
}
