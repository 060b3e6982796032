using System;
using System.Threading;
using System.Threading.Tasks;
using Azure.Core;
using Typewright.Runtime;

namespace Azure.Communication.Chat;

public partial class ChatThreadClient
{
    private const string SendMessageSpan = "ChatThreadClient.SendMessage";

    /// <summary>Sends a message to the chat thread.</summary>
    /// <param name="options">The message, which must have a content.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The id of the message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> or the content is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 403 to somebody who does not take part.
    /// </exception>
    /// <remarks>
    /// <c>POST /chat/threads/{chatThreadId}/messages</c> A message may be about 28 KB large. Sending is not idempotent: a repeated
    /// request makes a second message.
    /// </remarks>
    public virtual Task<Response<SendChatMessageResult>> SendMessageAsync(
        SendChatMessageOptions options, CancellationToken cancellationToken = default) =>
        _pipeline.SendAsync(CreateSendRequest(options), SendChatMessageResult.ReadJson, SendMessageSpan, cancellationToken);

    /// <inheritdoc cref="SendMessageAsync(SendChatMessageOptions, CancellationToken)"/>
    public virtual Response<SendChatMessageResult> SendMessage(
        SendChatMessageOptions options, CancellationToken cancellationToken = default) =>
        _pipeline.Send(CreateSendRequest(options), SendChatMessageResult.ReadJson, SendMessageSpan, cancellationToken);

    /// <summary>Sends a message to the chat thread.</summary>
    /// <param name="content">What the message says, as plain text or HTML according to its type; about 28 KB at most.</param>
    /// <param name="type">
    /// Whether the content is plain text or HTML. The service takes it for plain text when it is the default value.
    /// </param>
    /// <param name="senderDisplayName">The name to show for the sender, for example in push notifications.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The id of the message.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 403 to somebody who does not take part.
    /// </exception>
    /// <remarks>
    /// <c>POST /chat/threads/{chatThreadId}/messages</c> Sending is not idempotent: a repeated request makes a second message.
    /// </remarks>
    public virtual Task<Response<SendChatMessageResult>> SendMessageAsync(
        string content,
        ChatMessageType type = default,
        string? senderDisplayName = null,
        CancellationToken cancellationToken = default) =>
        SendMessageAsync(ToOptions(content, type, senderDisplayName), cancellationToken);

    /// <inheritdoc cref="SendMessageAsync(string, ChatMessageType, string?, CancellationToken)"/>
    public virtual Response<SendChatMessageResult> SendMessage(
        string content,
        ChatMessageType type = default,
        string? senderDisplayName = null,
        CancellationToken cancellationToken = default) =>
        SendMessage(ToOptions(content, type, senderDisplayName), cancellationToken);

    // The content may be null, and yet overrides that do not say so have always been without a warning: no annotation is both.
#nullable disable annotations
    /// <summary>Changes what a message says.</summary>
    /// <param name="messageId">The id of the message.</param>
    /// <param name="content">What the message shall say; null counts as an empty text. Options without a content leave it as it is.</param>
    /// <param name="cancellationToken">The token to cancel the request with.</param>
    /// <returns>The answer of the service.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="messageId"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="messageId"/> is empty, <c>.</c> or <c>..</c>.</exception>
    /// <exception cref="RequestFailedException">
    /// The service answered with an error, for example 403 for a message of somebody else.
    /// </exception>
    /// <remarks><c>PATCH /chat/threads/{chatThreadId}/messages/{chatMessageId}</c></remarks>
    public virtual Task<Response> UpdateMessageAsync(string messageId, string content, CancellationToken cancellationToken = default) =>
        UpdateMessageAsync(new UpdateChatMessageOptions { MessageId = messageId, Content = content ?? "" }, cancellationToken);

    /// <inheritdoc cref="UpdateMessageAsync(string, string, CancellationToken)"/>
    public virtual Response UpdateMessage(string messageId, string content, CancellationToken cancellationToken = default) =>
        UpdateMessage(new UpdateChatMessageOptions { MessageId = messageId, Content = content ?? "" }, cancellationToken);
#nullable restore annotations

    private static SendChatMessageOptions ToOptions(string content, ChatMessageType type, string? senderDisplayName) =>
        new() { Content = content, MessageType = type, SenderDisplayName = senderDisplayName };

    private HttpMessage CreateSendRequest(SendChatMessageOptions options)
    {
        Guard.NotNull(options, nameof(options));
        Guard.NotNull(options.Content, "content");
        return CreatePostMessageRequest(JsonBody.Create(options, SendChatMessageOptions.WriteJson));
    }
}
