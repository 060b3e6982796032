using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>The methods of a <see cref="ChatThreadClient"/>, all synchronous or all asynchronous ones.</summary>
public sealed class ThreadCalls(ChatThreadClient client, bool isAsync)
{
    public ChatThreadClient Client => client;

    public string Id => client.Id;

    public async Task<Response<ChatThreadProperties>> GetProperties(CancellationToken cancellationToken = default) =>
        isAsync ? await client.GetPropertiesAsync(cancellationToken) : client.GetProperties(cancellationToken);

    public async Task<Response> UpdateTopic(string topic) =>
        isAsync ? await client.UpdateTopicAsync(topic) : client.UpdateTopic(topic);

    public async Task<Response> UpdateProperties(UpdateChatThreadPropertiesOptions options) =>
        isAsync ? await client.UpdatePropertiesAsync(options) : client.UpdateProperties(options);

    public async Task<Response<SendChatMessageResult>> SendMessage(
        string content,
        ChatMessageType type = default,
        string? senderDisplayName = null) =>
        isAsync ? await client.SendMessageAsync(content, type, senderDisplayName) : client.SendMessage(content, type, senderDisplayName);

    public async Task<Response<SendChatMessageResult>> SendMessage(SendChatMessageOptions options) =>
        isAsync ? await client.SendMessageAsync(options) : client.SendMessage(options);

    public async Task<Response<ChatMessage>> GetMessage(string messageId) =>
        isAsync ? await client.GetMessageAsync(messageId) : client.GetMessage(messageId);

    public Listing<ChatMessage> GetMessages(DateTimeOffset? startTime = null, CancellationToken cancellationToken = default) =>
        new(client.GetMessages(startTime, cancellationToken), client.GetMessagesAsync(startTime, cancellationToken), isAsync);

    public async Task<Response> UpdateMessage(string messageId, string? content) =>
        isAsync ? await client.UpdateMessageAsync(messageId, content) : client.UpdateMessage(messageId, content);

    public async Task<Response> UpdateMessage(UpdateChatMessageOptions options) =>
        isAsync ? await client.UpdateMessageAsync(options) : client.UpdateMessage(options);

    public async Task<Response> DeleteMessage(string messageId) =>
        isAsync ? await client.DeleteMessageAsync(messageId) : client.DeleteMessage(messageId);

    public async Task<Response> AddParticipant(ChatParticipant participant) =>
        isAsync ? await client.AddParticipantAsync(participant) : client.AddParticipant(participant);

    public async Task<Response<AddChatParticipantsResult>> AddParticipants(IEnumerable<ChatParticipant> participants) =>
        isAsync ? await client.AddParticipantsAsync(participants) : client.AddParticipants(participants);

    public Listing<ChatParticipant> GetParticipants(int? skip = null) =>
        new(client.GetParticipants(skip), client.GetParticipantsAsync(skip), isAsync);

    public async Task<Response> RemoveParticipant(CommunicationIdentifier identifier) =>
        isAsync ? await client.RemoveParticipantAsync(identifier) : client.RemoveParticipant(identifier);

    public async Task<Response> SendTypingNotification() =>
        isAsync ? await client.SendTypingNotificationAsync() : client.SendTypingNotification();

    public async Task<Response> SendTypingNotification(TypingNotificationOptions options) =>
        isAsync ? await client.SendTypingNotificationAsync(options) : client.SendTypingNotification(options);

    public async Task<Response> SendReadReceipt(string messageId) =>
        isAsync ? await client.SendReadReceiptAsync(messageId) : client.SendReadReceipt(messageId);

    public Listing<ChatMessageReadReceipt> GetReadReceipts(int? skip = null) =>
        new(client.GetReadReceipts(skip), client.GetReadReceiptsAsync(skip), isAsync);
}
