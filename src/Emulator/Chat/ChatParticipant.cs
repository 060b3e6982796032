using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>Somebody who takes part in a thread.</summary>
/// <param name="Identifier">Who it is.</param>
/// <param name="DisplayName">The name shown to others, if any.</param>
/// <param name="ShareHistoryTime">From when on it sees messages.</param>
/// <param name="Metadata">Further pairs.</param>
internal sealed record ChatParticipant(
    Identifier Identifier, string? DisplayName, DateTimeOffset ShareHistoryTime, IReadOnlyDictionary<string, string> Metadata)
{
    public static ChatParticipant Read(RequestObject body, ApiVersion version)
    {
        RequestObject identifier = body.Object("communicationIdentifier")
            ?? throw ServiceException.InvalidInput("A participant needs an identifier.", "communicationIdentifier");

        // Without a time the whole history is shared, which the service shows as the Unix epoch.
        return new ChatParticipant(
            Identifier.Read(identifier),
            body.Text("displayName"),
            body.Time("shareHistoryTime") ?? DateTimeOffset.UnixEpoch,
            ChatVersions.HasMetadata(version)
                ? ChatMetadata.MergeWithinLimit(ChatMetadata.None, body.TextMap("metadata"))
                : ChatMetadata.None);
    }

    public JsonObject ToJson(ApiVersion version) => new JsonObject { ["communicationIdentifier"] = Identifier.ToJson() }
        .With("displayName", DisplayName)
        .With("shareHistoryTime", Timestamps.Chat(ShareHistoryTime))
        .With("metadata", ChatVersions.HasMetadata(version) ? JsonMembers.ToObject(Metadata) : null);
}
