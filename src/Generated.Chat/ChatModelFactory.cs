using System;
using System.Collections.Generic;

namespace Azure.Communication.Chat;

// The official signatures. Where a call fits them and a generated method too, whatever nulls it has, they are the better match:
// the identifier's type is a derived one, and where the sender's id stands, the generated method has something that a text
// converts to. That is decided by the order of the properties in the document.
public static partial class ChatModelFactory
{
    /// <summary>Makes a <see cref="Chat.ChatMessage"/> as the service would, sent by a user of a Communication Services resource.</summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="type">What the message is.</param>
    /// <param name="sequenceId">A number, written as text, that grows with each message of the thread.</param>
    /// <param name="version">A number, written as text, that changes whenever the message does.</param>
    /// <param name="content">What the message says.</param>
    /// <param name="senderDisplayName">The name of the sender as given with the message.</param>
    /// <param name="createdOn">When the message reached the service.</param>
    /// <param name="senderId">The id of the user who sent the message; null for a message that the service wrote.</param>
    /// <param name="deletedOn">When the message was deleted.</param>
    /// <param name="editedOn">When the message was last changed.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException"><paramref name="senderId"/> is empty.</exception>
    public static ChatMessage ChatMessage(
        string? id,
        ChatMessageType type,
        string? sequenceId,
        string? version,
        ChatMessageContent? content,
        string? senderDisplayName,
        DateTimeOffset createdOn,
        string? senderId,
        DateTimeOffset? deletedOn,
        DateTimeOffset? editedOn) =>
        ChatMessage(id, type, sequenceId, version, content, senderDisplayName, createdOn, senderId, deletedOn, editedOn, metadata: null);

    /// <summary>
    /// Makes a <see cref="Chat.ChatMessage"/> as the service would, sent by a user of a Communication Services resource,
    /// with metadata.
    /// </summary>
    /// <param name="id">The id of the message.</param>
    /// <param name="type">What the message is.</param>
    /// <param name="sequenceId">A number, written as text, that grows with each message of the thread.</param>
    /// <param name="version">A number, written as text, that changes whenever the message does.</param>
    /// <param name="content">What the message says.</param>
    /// <param name="senderDisplayName">The name of the sender as given with the message.</param>
    /// <param name="createdOn">When the message reached the service.</param>
    /// <param name="senderId">The id of the user who sent the message; null for a message that the service wrote.</param>
    /// <param name="deletedOn">When the message was deleted.</param>
    /// <param name="editedOn">When the message was last changed.</param>
    /// <param name="metadata">Name and value pairs that were given with the message.</param>
    /// <returns>The message.</returns>
    /// <exception cref="ArgumentException"><paramref name="senderId"/> is empty.</exception>
    public static ChatMessage ChatMessage(
        string? id,
        ChatMessageType type,
        string? sequenceId,
        string? version,
        ChatMessageContent? content,
        string? senderDisplayName,
        DateTimeOffset createdOn,
        string? senderId,
        DateTimeOffset? deletedOn,
        DateTimeOffset? editedOn,
        IReadOnlyDictionary<string, string>? metadata) =>
        ChatMessage(
            id,
            senderId is null ? null : new CommunicationUserIdentifier(senderId),
            sequenceId,
            version,
            content,
            senderDisplayName,
            createdOn,
            type,
            deletedOn,
            editedOn,
            metadata);

    /// <summary>Makes a <see cref="Chat.ChatMessageContent"/> as the service would, without attachments.</summary>
    /// <param name="message">The text, in messages of type text and html.</param>
    /// <param name="topic">The new topic, in messages of type topicUpdated.</param>
    /// <param name="communicationUserIdentifier">Who changed the topic or the participants.</param>
    /// <param name="participants">Who was added or removed.</param>
    /// <returns>The content.</returns>
    public static ChatMessageContent ChatMessageContent(
        string? message,
        string? topic,
        CommunicationUserIdentifier? communicationUserIdentifier,
        IEnumerable<ChatParticipant>? participants) =>
        ChatMessageContent(message, topic, (CommunicationIdentifier?)communicationUserIdentifier, participants);

    /// <summary>Makes a <see cref="Chat.ChatMessageContent"/> as the service would.</summary>
    /// <param name="message">The text, in messages of type text and html.</param>
    /// <param name="topic">The new topic, in messages of type topicUpdated.</param>
    /// <param name="communicationUserIdentifier">Who changed the topic or the participants.</param>
    /// <param name="participants">Who was added or removed.</param>
    /// <param name="attachments">The pictures and files that belong to the message.</param>
    /// <returns>The content.</returns>
    public static ChatMessageContent ChatMessageContent(
        string? message,
        string? topic,
        CommunicationUserIdentifier? communicationUserIdentifier,
        IEnumerable<ChatParticipant>? participants,
        IEnumerable<ChatAttachment>? attachments = null) =>
        ChatMessageContent(message, topic, (CommunicationIdentifier?)communicationUserIdentifier, participants, attachments);

    /// <summary>Makes a <see cref="Chat.ChatThreadProperties"/> as the service would, of a thread that was deleted.</summary>
    /// <param name="id">The id of the thread.</param>
    /// <param name="topic">The topic of the thread.</param>
    /// <param name="createdOn">When the thread was created.</param>
    /// <param name="createdBy">Who created the thread.</param>
    /// <param name="deletedOn">When the thread was deleted.</param>
    /// <returns>The properties.</returns>
    public static ChatThreadProperties ChatThreadProperties(
        string? id, string? topic, DateTimeOffset createdOn, CommunicationIdentifier? createdBy, DateTimeOffset deletedOn) =>
        ChatThreadProperties(id, topic, createdOn, createdBy, (DateTimeOffset?)deletedOn);

    /// <summary>Makes a <see cref="Chat.ChatParticipant"/> as the service would, without metadata.</summary>
    /// <param name="user">Who this is.</param>
    /// <param name="displayName">The name to show for the participant.</param>
    /// <param name="shareHistoryTime">From when on the participant sees the messages of the thread.</param>
    /// <returns>The participant.</returns>
    public static ChatParticipant ChatParticipant(CommunicationIdentifier? user, string? displayName, DateTimeOffset? shareHistoryTime) =>
        ChatParticipant(user, displayName, shareHistoryTime, metadata: null);
}
