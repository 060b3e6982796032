using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Azure.Communication.Chat;

// Overloads that take something else than the properties of the class. Those with nulls for arguments would be as good a
// match as the generated ones without a priority.
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
    [OverloadResolutionPriority(1)]
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

    /// <summary>Makes a <see cref="Chat.ChatMessage"/> as the service would, sent by a user of a Communication Services resource, with metadata.</summary>
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
    [OverloadResolutionPriority(1)]
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
            type,
            sequenceId,
            version,
            content,
            senderDisplayName,
            createdOn,
            sender: senderId is null ? null : new CommunicationUserIdentifier(senderId),
            deletedOn,
            editedOn,
            metadata);

    /// <summary>Makes a <see cref="Chat.ChatMessageContent"/> as the service would, without attachments.</summary>
    /// <param name="message">The text, in messages of type text and html.</param>
    /// <param name="topic">The new topic, in messages of type topicUpdated.</param>
    /// <param name="communicationUserIdentifier">Who changed the topic or the participants.</param>
    /// <param name="participants">Who was added or removed.</param>
    /// <returns>The content.</returns>
    [OverloadResolutionPriority(1)]
    public static ChatMessageContent ChatMessageContent(
        string? message,
        string? topic,
        CommunicationUserIdentifier? communicationUserIdentifier,
        IEnumerable<ChatParticipant>? participants) =>
        ChatMessageContent(message, topic, participants, attachments: null, initiator: communicationUserIdentifier);

    /// <summary>Makes a <see cref="Chat.ChatMessageContent"/> as the service would.</summary>
    /// <param name="message">The text, in messages of type text and html.</param>
    /// <param name="topic">The new topic, in messages of type topicUpdated.</param>
    /// <param name="communicationUserIdentifier">Who changed the topic or the participants.</param>
    /// <param name="participants">Who was added or removed.</param>
    /// <param name="attachments">The pictures and files that belong to the message.</param>
    /// <returns>The content.</returns>
    [OverloadResolutionPriority(1)]
    public static ChatMessageContent ChatMessageContent(
        string? message,
        string? topic,
        CommunicationUserIdentifier? communicationUserIdentifier,
        IEnumerable<ChatParticipant>? participants,
        IEnumerable<ChatAttachment>? attachments = null) =>
        ChatMessageContent(message, topic, participants, attachments, initiator: communicationUserIdentifier);

    /// <summary>Makes a <see cref="Chat.ChatThreadProperties"/> as the service would, of a thread that was deleted.</summary>
    /// <param name="id">The id of the thread.</param>
    /// <param name="topic">The topic of the thread.</param>
    /// <param name="createdOn">When the thread was created.</param>
    /// <param name="createdBy">Who created the thread.</param>
    /// <param name="deletedOn">When the thread was deleted.</param>
    /// <returns>The properties.</returns>
    public static ChatThreadProperties ChatThreadProperties(string? id, string? topic, DateTimeOffset createdOn, CommunicationIdentifier? createdBy, DateTimeOffset deletedOn) =>
        ChatThreadProperties(id, topic, createdOn, createdBy, (DateTimeOffset?)deletedOn);
}
