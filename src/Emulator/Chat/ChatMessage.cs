using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>A message of a thread: one that a user sent, or one by which the system tells of a change.</summary>
internal sealed class ChatMessage
{
    public const string TopicUpdated = "topicUpdated";
    public const string ParticipantAdded = "participantAdded";
    public const string ParticipantRemoved = "participantRemoved";

    /// <summary>When the message arrived; its milliseconds since 1970 are its id.</summary>
    public required DateTimeOffset CreatedOn { get; init; }

    public required string Type { get; init; }

    /// <summary>The place of the message in its thread, from 1.</summary>
    public required long Sequence { get; init; }

    /// <summary>Who sent it; null for a message of the system.</summary>
    public Identifier? Sender { get; init; }

    public string SenderDisplayName { get; init; } = string.Empty;

    /// <summary>The text; null for a message of the system.</summary>
    public string? Text { get; set; }

    public string? Topic { get; init; }

    public IReadOnlyList<ChatParticipant>? Participants { get; init; }

    /// <summary>Who made the change that a message of the system tells of.</summary>
    public Identifier? Initiator { get; init; }

    public IReadOnlyDictionary<string, string> Metadata { get; set; } = ChatMetadata.None;

    public DateTimeOffset? EditedOn { get; set; }

    public DateTimeOffset? DeletedOn { get; set; }

    public string Id => ToId(CreatedOn);

    private string Version => ToId(DeletedOn ?? EditedOn ?? CreatedOn);

    public JsonObject ToJson(ApiVersion version) => new JsonObject
    {
        ["id"] = Id,
        ["type"] = Type,
        ["sequenceId"] = Sequence.ToString(CultureInfo.InvariantCulture),
        ["version"] = Version,
    }
        .With("content", DeletedOn is null ? Content(version) : null)
        .With("senderDisplayName", Sender is null ? null : SenderDisplayName)
        .With("createdOn", Timestamps.Chat(CreatedOn))
        .With("senderCommunicationIdentifier", Sender?.ToJson())
        .With("deletedOn", DeletedOn is { } deletedOn ? Timestamps.Chat(deletedOn) : null)
        .With("editedOn", EditedOn is { } editedOn ? Timestamps.Chat(editedOn) : null)
        .With("metadata", ChatVersions.HasMessageMetadata(version) && DeletedOn is null ? JsonMembers.ToObject(Metadata) : null);

    private static string ToId(DateTimeOffset time) => time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private JsonObject Content(ApiVersion version) => new JsonObject()
        .With("message", Text)
        .With("topic", Topic)
        .With(
            "participants",
            Participants is null ? null : JsonMembers.ToArray(Participants.Select(participant => participant.ToJson(version))))
        .With("attachments", Text is not null && ChatVersions.HasAttachments(version) ? new JsonArray() : null)
        .With("initiatorCommunicationIdentifier", Initiator?.ToJson());
}
