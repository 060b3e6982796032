using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>A conversation with its participants, messages and read receipts.</summary>
internal sealed class ChatThread(long sequence, string id, Identifier createdBy, DateTimeOffset createdOn)
{
    private DateTimeOffset? _deletedOn;

    /// <summary>Counts threads in the order of their creation.</summary>
    public long Sequence => sequence;

    public string Id => id;

    public required string Topic { get; set; }

    public IReadOnlyDictionary<string, string> Metadata { get; set; } = ChatMetadata.None;

    public RetentionPolicy Retention { get; set; } = RetentionPolicy.None;

    /// <summary>Participants by raw id, in the order in which they were added.</summary>
    public OrderedDictionary<string, ChatParticipant> Participants { get; } = new(StringComparer.Ordinal);

    /// <summary>All messages, oldest first; deleted ones stay as markers.</summary>
    public List<ChatMessage> Messages { get; } = [];

    /// <summary>When somebody read a message, by raw id of the reader and id of the message.</summary>
    public OrderedDictionary<(string Reader, string MessageId), DateTimeOffset> Receipts { get; } = [];

    public DateTimeOffset LastMessageOn => Messages[^1].CreatedOn;

    /// <summary>When the thread was deleted, by a request or by its retention policy; null when it was not.</summary>
    public DateTimeOffset? DeletedOn(DateTimeOffset now)
    {
        DateTimeOffset? byPolicy = Retention.DeleteAfterDays is { } days && createdOn.AddDays(days) <= now ? createdOn.AddDays(days) : null;
        return _deletedOn ?? byPolicy;
    }

    public void Delete(DateTimeOffset now) => _deletedOn = now;

    public ChatMessage AddSystemMessage(
        DateTimeOffset now, string type, Identifier initiator, string? topic = null, IReadOnlyList<ChatParticipant>? participants = null)
    {
        ChatMessage message = new()
        {
            CreatedOn = now,
            Type = type,
            Sequence = NextMessage,
            Initiator = initiator,
            Topic = topic,
            Participants = participants,
        };
        Messages.Add(message);
        return message;
    }

    /// <summary>The sequence number of the message that is added next.</summary>
    public long NextMessage => Messages.Count + 1;

    /// <summary>The messages that a participant may see, newest first.</summary>
    public IEnumerable<ChatMessage> VisibleTo(ChatParticipant participant) =>
        Enumerable.Reverse(Messages).Where(message => message.CreatedOn >= participant.ShareHistoryTime);

    public JsonObject ToJson(ApiVersion version) => new JsonObject
    {
        ["id"] = id,
        ["topic"] = Topic,
        ["createdOn"] = Timestamps.Chat(createdOn),
        ["createdByCommunicationIdentifier"] = createdBy.ToJson(),
    }
        .With("metadata", ChatVersions.HasMetadata(version) ? JsonMembers.ToObject(Metadata) : null)
        .With("retentionPolicy", ChatVersions.HasRetention(version) ? Retention.ToJson() : null);

    /// <summary>Everything about the thread, as the state dump has it.</summary>
    public JsonElement ToState(DateTimeOffset now)
    {
        ApiVersion newest = ServiceDescription.Chat.Newest;
        JsonObject state = ToJson(newest)
            .With("deletedOn", DeletedOn(now) is { } deletedOn ? Timestamps.Chat(deletedOn) : null)
            .With("participants", JsonMembers.ToArray(Participants.Values.Select(participant => participant.ToJson(newest))))
            .With("messages", JsonMembers.ToArray(Messages.Select(message => message.ToJson(newest))))
            .With("readReceipts", JsonMembers.ToArray(Receipts.Select(ReceiptOperations.ToJson)));
        return JsonSerializer.SerializeToElement(state);
    }

    public JsonObject ToItemJson(DateTimeOffset now) => new JsonObject { ["id"] = id, ["topic"] = Topic }
        .With("deletedOn", DeletedOn(now) is { } deletedOn ? Timestamps.Chat(deletedOn) : null)
        .With("lastMessageReceivedOn", Timestamps.Chat(LastMessageOn));
}
