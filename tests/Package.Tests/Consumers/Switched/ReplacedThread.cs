#nullable disable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;

namespace Switched
{
    /// <summary>Replaces everything that can be replaced.</summary>
    internal sealed class ReplacedThread : ChatThreadClient
    {
        public override string Id => "19:a";

        public override Response<ChatThreadProperties> GetProperties(CancellationToken cancellationToken = default) => null;

        public override Task<Response<ChatThreadProperties>> GetPropertiesAsync(
            CancellationToken cancellationToken = default) => null;

        public override Response UpdateTopic(string topic, CancellationToken cancellationToken = default) => null;

        public override Task<Response> UpdateTopicAsync(string topic, CancellationToken cancellationToken = default) => null;

        public override Response UpdateProperties(
            UpdateChatThreadPropertiesOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response> UpdatePropertiesAsync(
            UpdateChatThreadPropertiesOptions options, CancellationToken cancellationToken = default) => null;

        public override Response<SendChatMessageResult> SendMessage(
            string content, ChatMessageType type = default, string senderDisplayName = null,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<SendChatMessageResult>> SendMessageAsync(
            string content, ChatMessageType type = default, string senderDisplayName = null,
            CancellationToken cancellationToken = default) => null;

        public override Response<SendChatMessageResult> SendMessage(
            SendChatMessageOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response<SendChatMessageResult>> SendMessageAsync(
            SendChatMessageOptions options, CancellationToken cancellationToken = default) => null;

        public override Response<ChatMessage> GetMessage(string messageId, CancellationToken cancellationToken = default) => null;

        public override Task<Response<ChatMessage>> GetMessageAsync(
            string messageId, CancellationToken cancellationToken = default) => null;

        public override Pageable<ChatMessage> GetMessages(
            DateTimeOffset? startTime = null, CancellationToken cancellationToken = default) => null;

        public override AsyncPageable<ChatMessage> GetMessagesAsync(
            DateTimeOffset? startTime = null, CancellationToken cancellationToken = default) => null;

        public override Response UpdateMessage(
            string messageId, string content, CancellationToken cancellationToken = default) => null;

        public override Task<Response> UpdateMessageAsync(
            string messageId, string content, CancellationToken cancellationToken = default) => null;

        public override Response UpdateMessage(
            UpdateChatMessageOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response> UpdateMessageAsync(
            UpdateChatMessageOptions options, CancellationToken cancellationToken = default) => null;

        public override Response DeleteMessage(string messageId, CancellationToken cancellationToken = default) => null;

        public override Task<Response> DeleteMessageAsync(string messageId, CancellationToken cancellationToken = default) => null;

        public override Response AddParticipant(ChatParticipant participant, CancellationToken cancellationToken = default) => null;

        public override Task<Response> AddParticipantAsync(
            ChatParticipant participant, CancellationToken cancellationToken = default) => null;

        public override Response<AddChatParticipantsResult> AddParticipants(
            IEnumerable<ChatParticipant> participants, CancellationToken cancellationToken = default) => null;

        public override Task<Response<AddChatParticipantsResult>> AddParticipantsAsync(
            IEnumerable<ChatParticipant> participants, CancellationToken cancellationToken = default) => null;

        public override Pageable<ChatParticipant> GetParticipants(
            int? skip = null, CancellationToken cancellationToken = default) => null;

        public override AsyncPageable<ChatParticipant> GetParticipantsAsync(
            int? skip = null, CancellationToken cancellationToken = default) => null;

        public override Response RemoveParticipant(
            CommunicationIdentifier identifier, CancellationToken cancellationToken = default) => null;

        public override Task<Response> RemoveParticipantAsync(
            CommunicationIdentifier identifier, CancellationToken cancellationToken = default) => null;

        public override Response SendTypingNotification(CancellationToken cancellationToken = default) => null;

        public override Task<Response> SendTypingNotificationAsync(CancellationToken cancellationToken = default) => null;

        public override Response SendTypingNotification(
            TypingNotificationOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response> SendTypingNotificationAsync(
            TypingNotificationOptions options, CancellationToken cancellationToken = default) => null;

        public override Response SendReadReceipt(string messageId, CancellationToken cancellationToken = default) => null;

        public override Task<Response> SendReadReceiptAsync(
            string messageId, CancellationToken cancellationToken = default) => null;

        public override Pageable<ChatMessageReadReceipt> GetReadReceipts(
            int? skip = null, CancellationToken cancellationToken = default) => null;

        public override AsyncPageable<ChatMessageReadReceipt> GetReadReceiptsAsync(
            int? skip = null, CancellationToken cancellationToken = default) => null;
    }
}
