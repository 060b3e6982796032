using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The operations on threads themselves.</summary>
internal sealed class ThreadOperations(ThreadStore threads, ChatRoster roster, EmulatorOptions options)
{
    // What each user's repeatable requests created.
    private readonly Dictionary<(string UserId, string RequestId), (ChatThread Thread, IReadOnlyList<ServiceError> Errors)> _repeatable =
        [];

    public void Map(OperationMap map)
    {
        map.Post("/threads", ChatScopes.Full(Create));
        map.Get("/threads", ChatScopes.Joined(List));
        map.Get("/threads/{threadId}", ChatScopes.Joined(call => new Reply(200, threads.Require(call).Thread.ToJson(call.Version))));
        map.Patch("/threads/{threadId}", ChatScopes.Full(Update));
        map.Delete("/threads/{threadId}", ChatScopes.Full(Delete));
    }

    private Reply Create(Call call)
    {
        (ChatThread thread, IReadOnlyList<ServiceError> errors) = CreateThreadOnce(call);
        JsonObject body = new() { ["chatThread"] = thread.ToJson(call.Version) };
        return new Reply(201, body.With("invalidParticipants", ChatRoster.ToJson(errors)), ChatLinks.Location(thread));
    }

    private (ChatThread Thread, IReadOnlyList<ServiceError> Errors) CreateThreadOnce(Call call)
    {
        if (call.Header("repeatability-request-id") is not { } requestId)
        {
            return CreateThread(call);
        }

        if (!_repeatable.TryGetValue((call.Caller.UserId!, requestId), out (ChatThread Thread, IReadOnlyList<ServiceError> Errors) created))
        {
            created = CreateThread(call);
            _repeatable.Add((call.Caller.UserId!, requestId), created);
        }

        return created;
    }

    private (ChatThread Thread, IReadOnlyList<ServiceError> Errors) CreateThread(Call call)
    {
        RequestObject body = call.Body;
        string topic = body.Text("topic") ?? throw ServiceException.InvalidInput("The topic is required.", "topic");
        IReadOnlyList<ChatParticipant> participants = ChatRoster.Read(call);
        string userId = call.Caller.UserId!;
        ChatRoster.RequireRoom([userId], participants);
        IReadOnlyDictionary<string, string> metadata = Metadata(call, ChatMetadata.None);
        RetentionPolicy? retention = Retention(call);

        Identifier creator = Identifier.TryParse(userId)!;
        ChatParticipant creatorAsParticipant = participants.FirstOrDefault(participant => participant.Identifier == creator)
            ?? new ChatParticipant(creator, null, DateTimeOffset.UnixEpoch, ChatMetadata.None);
        ChatThread thread = threads.Create(topic, creator);
        thread.Metadata = metadata;
        thread.Retention = retention ?? RetentionPolicy.None;
        IReadOnlyList<ServiceError> errors = roster.Add(
            thread, participants
                .Where(participant => participant.Identifier != creator)
                .Prepend(creatorAsParticipant), creator, threads.NextMessageTime);
        thread.AddSystemMessage(threads.NextMessageTime(), ChatMessage.TopicUpdated, creator, topic);
        return (thread, errors);
    }

    private Reply List(Call call)
    {
        DateTimeOffset now = threads.Now;
        long[] place = SyncState.Read(call, 3)
            ?? [long.MaxValue, long.MaxValue, (call.Time("startTime") ?? DateTimeOffset.UnixEpoch).ToUnixTimeMilliseconds()];
        DateTimeOffset startTime = DateTimeOffset.FromUnixTimeMilliseconds(place[2]);
        int size = call.PageSize(options.DefaultPageSize);
        List<ChatThread> rest = [.. threads.All
            .Where(thread => thread.Participants.ContainsKey(call.Caller.UserId!))
            .Where(thread => thread.LastMessageOn >= startTime || thread.DeletedOn(now) >= startTime)
            .Where(thread => (thread.LastMessageOn.ToUnixTimeMilliseconds(), thread.Sequence).CompareTo((place[0], place[1])) < 0)
            .OrderByDescending(thread => thread.LastMessageOn).ThenByDescending(thread => thread.Sequence)
            .Take(size + 1)];
        List<ChatThread> page = [.. rest.Take(size)];
        string? next = rest.Count > size
            ? ChatLinks.Next(
                call,
                (SyncState.Parameter, SyncState.Encode(page[^1].LastMessageOn.ToUnixTimeMilliseconds(), page[^1].Sequence, place[2])))
            : null;
        return new Reply(200, ChatLinks.Page(page.Select(thread => (JsonNode)thread.ToItemJson(now)), next));
    }

    private Reply Update(Call call)
    {
        ChatThread thread = threads.Require(call).Thread;
        string? topic = call.Body.Text("topic");
        IReadOnlyDictionary<string, string> metadata = Metadata(call, thread.Metadata);
        thread.Retention = Retention(call) ?? thread.Retention;
        thread.Metadata = metadata;
        if (topic is not null)
        {
            thread.Topic = topic;
            thread.AddSystemMessage(threads.NextMessageTime(), ChatMessage.TopicUpdated, Identifier.TryParse(call.Caller.UserId!)!, topic);
        }

        return new Reply(204);
    }

    private Reply Delete(Call call)
    {
        if (!ThreadStore.IsId(call.Route("threadId")))
        {
            // The service has no word for it here, unlike elsewhere.
            throw new ServiceException(400, new ServiceError(null, null));
        }

        threads.Require(call).Thread.Delete(threads.Now);
        return new Reply(204);
    }

    private static IReadOnlyDictionary<string, string> Metadata(Call call, IReadOnlyDictionary<string, string> current) =>
        ChatVersions.HasMetadata(call.Version) ? ChatMetadata.MergeWithinLimit(current, call.Body.TextMap("metadata")) : current;

    private static RetentionPolicy? Retention(Call call) =>
        ChatVersions.HasRetention(call.Version) ? RetentionPolicy.Read(call.Body) : null;
}
