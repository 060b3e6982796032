using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Chat;

namespace Typewright.Generated.Tests.Emulated;

/// <summary>The methods of a <see cref="ChatClient"/>, all synchronous or all asynchronous ones.</summary>
public sealed class ChatCalls(ChatClient client, bool isAsync)
{
    public ChatClient Client => client;

    public async Task<Response<CreateChatThreadResult>> CreateChatThread(
        CreateChatThreadOptions options,
        CancellationToken cancellationToken = default) =>
        isAsync ? await client.CreateChatThreadAsync(options, cancellationToken) : client.CreateChatThread(options, cancellationToken);

    public async Task<Response<CreateChatThreadResult>> CreateChatThread(
        string topic, IEnumerable<ChatParticipant>? participants, string? idempotencyToken = null) =>
        isAsync
            ? await client.CreateChatThreadAsync(topic, participants, idempotencyToken)
            : client.CreateChatThread(topic, participants, idempotencyToken);

    public async Task<Response> DeleteChatThread(string threadId) =>
        isAsync ? await client.DeleteChatThreadAsync(threadId) : client.DeleteChatThread(threadId);

    public ThreadCalls GetChatThreadClient(string threadId) => new(client.GetChatThreadClient(threadId), isAsync);

    public Listing<ChatThreadItem> GetChatThreads(DateTimeOffset? startTime = null, CancellationToken cancellationToken = default) =>
        new(client.GetChatThreads(startTime, cancellationToken), client.GetChatThreadsAsync(startTime, cancellationToken), isAsync);

    /// <summary>Creates a thread and gives out the client for it.</summary>
    public async Task<ThreadCalls> StartThreadAsync(params ChatParticipant[] participants) =>
        GetChatThreadClient((await CreateChatThread("Topic", participants)).Value.ChatThread.Id);
}
