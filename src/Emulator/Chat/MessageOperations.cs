using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The operations on messages, and typing notifications, which leave nothing behind.</summary>
internal sealed class MessageOperations(ThreadStore threads, EmulatorOptions options)
{
    private const string Messages = "/threads/{threadId}/messages";
    private const string Message = Messages + "/{messageId}";
    private const int LargestMessage = 28 * 1024;

    public void Map(OperationMap map)
    {
        map.Post(Messages, ChatScopes.Joined(Send));
        map.Get(Messages, ChatScopes.Joined(List));
        map.Get(Message, ChatScopes.Joined(call => new Reply(200, Find(call).ToJson(call.Version))));
        map.Patch(Message, ChatScopes.Joined(Update));
        map.Delete(Message, ChatScopes.Joined(Delete));
        map.Post("/threads/{threadId}/typing", ChatScopes.Joined(SendTyping));
    }

    /// <summary>The message with an id, if the participant may see it.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="participant">Who asks.</param>
    /// <param name="messageId">The id.</param>
    /// <param name="notFound">What the service says when there is no such message; null for nothing.</param>
    public static ChatMessage Find(
        ChatThread thread, ChatParticipant participant, string messageId, string? notFound = "The specified message id was not found.")
    {
        if (messageId.Length == 0 || !messageId.All(char.IsAsciiDigit))
        {
            throw ServiceException.InvalidInput($"Value for MessageId ({messageId}) is not valid.");
        }

        return thread.VisibleTo(participant).FirstOrDefault(message => message.Id == messageId)
            ?? throw ServiceException.NotFound(notFound);
    }

    private static string CheckedText(string text) => Encoding.UTF8.GetByteCount(text) <= LargestMessage
        ? text
        : throw new ServiceException(
            413,
            new ServiceError("RequestEntityTooLarge", $"A message can have {LargestMessage} bytes at most.", "content"));

    private static IReadOnlyDictionary<string, string?>? MetadataChanges(Call call) =>
        ChatVersions.HasMessageMetadata(call.Version) ? call.Body.TextMap("metadata") : null;

    private Reply Send(Call call)
    {
        ChatThread thread = threads.Require(call).Thread;
        RequestObject body = call.Body;
        string text = CheckedText(body.Text("content") ?? throw ServiceException.InvalidInput("The content is required.", "content"));
        string type = body.Text("type") ?? "text";
        if (type is not ("text" or "html"))
        {
            throw ServiceException.InvalidInput($"A message of type '{type}' cannot be sent.", "type");
        }

        string senderDisplayName = body.Text("senderDisplayName") ?? string.Empty;
        IReadOnlyDictionary<string, string> metadata = ChatMetadata.Merge(ChatMetadata.None, MetadataChanges(call));
        ChatMessage message = new()
        {
            CreatedOn = threads.NextMessageTime(),
            Type = type,
            Sequence = thread.NextMessage,
            Sender = Identifier.TryParse(call.Caller.UserId!),
            SenderDisplayName = senderDisplayName,
            Text = text,
            Metadata = metadata,
        };
        thread.Messages.Add(message);
        return new Reply(201, new JsonObject { ["id"] = message.Id }, ChatLinks.Location(thread, $"/messages/{message.Id}"));
    }

    private Reply List(Call call)
    {
        (ChatThread thread, ChatParticipant participant) = threads.Require(call);
        long before = SyncState.Read(call, 1)?[0] ?? long.MaxValue;
        DateTimeOffset startTime = call.Time("startTime") ?? DateTimeOffset.UnixEpoch;
        int size = call.PageSize(options.DefaultPageSize);
        List<ChatMessage> rest =
            [.. thread.VisibleTo(participant).Where(message => message.Sequence < before && message.CreatedOn >= startTime).Take(size + 1)];
        List<ChatMessage> page = [.. rest.Take(size)];
        string? next = rest.Count > size
            ? ChatLinks.Next(call, (SyncState.Parameter, SyncState.Encode(page[^1].Sequence)), ("startTime", Timestamps.Link(startTime)))
            : null;
        return new Reply(200, ChatLinks.Page(page.Select(message => (JsonNode)message.ToJson(call.Version)), next));
    }

    private Reply Update(Call call)
    {
        ChatMessage message = FindOwn(call);
        string? text = call.Body.Text("content") is { } given ? CheckedText(given) : null;
        IReadOnlyDictionary<string, string?>? metadata = MetadataChanges(call);
        if (message.DeletedOn is not null)
        {
            throw ServiceException.NotFound("The specified message was deleted.");
        }

        if (text is not null || metadata is not null)
        {
            message.Text = text ?? message.Text;
            message.Metadata = ChatMetadata.Merge(message.Metadata, metadata);
            message.EditedOn = threads.NextMessageTime();
        }

        return new Reply(204);
    }

    private Reply Delete(Call call)
    {
        ChatMessage message = FindOwn(call);
        message.DeletedOn ??= threads.NextMessageTime();
        return new Reply(204);
    }

    private Reply SendTyping(Call call)
    {
        threads.Require(call);
        _ = call.Body.Text("senderDisplayName");
        return new Reply(200);
    }

    private ChatMessage Find(Call call)
    {
        (ChatThread thread, ChatParticipant participant) = threads.Require(call);
        return Find(thread, participant, call.Route("messageId"));
    }

    /// <summary>A message of the caller's: nobody may change those of others or of the system.</summary>
    private ChatMessage FindOwn(Call call) =>
        Find(call) is var message && message.Sender?.RawId == call.Caller.UserId ? message : throw ServiceException.Forbidden();
}
