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
    /// <summary>Replaces everything that can be replaced, as programs do that know of no annotations.</summary>
    internal sealed class ReplacedChat : ChatClient
    {
        public override Response<CreateChatThreadResult> CreateChatThread(
            CreateChatThreadOptions options, CancellationToken cancellationToken = default) => null;

        public override Task<Response<CreateChatThreadResult>> CreateChatThreadAsync(
            CreateChatThreadOptions options, CancellationToken cancellationToken = default) => null;

        public override Response<CreateChatThreadResult> CreateChatThread(
            string topic, IEnumerable<ChatParticipant> participants, string idempotencyToken = null,
            CancellationToken cancellationToken = default) => null;

        public override Task<Response<CreateChatThreadResult>> CreateChatThreadAsync(
            string topic, IEnumerable<ChatParticipant> participants = null, string idempotencyToken = null,
            CancellationToken cancellationToken = default) => null;

        public override Response DeleteChatThread(string threadId, CancellationToken cancellationToken = default) => null;

        public override Task<Response> DeleteChatThreadAsync(
            string threadId, CancellationToken cancellationToken = default) => null;

        public override ChatThreadClient GetChatThreadClient(string threadId) => new ReplacedThread();

        public override Pageable<ChatThreadItem> GetChatThreads(
            DateTimeOffset? startTime = null, CancellationToken cancellationToken = default) => null;

        public override AsyncPageable<ChatThreadItem> GetChatThreadsAsync(
            DateTimeOffset? startTime = null, CancellationToken cancellationToken = default) => null;
    }
}
