using System.Collections.Generic;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>The operations on the participants of a thread.</summary>
internal sealed class ParticipantOperations(ThreadStore threads, ChatRoster roster, EmulatorOptions options)
{
    private const string Participants = "/threads/{threadId}/participants";

    public void Map(OperationMap map)
    {
        map.Get(Participants, ChatScopes.Joined(List));
        map.Post(Participants + "/:add", ChatScopes.Trusted(Add));
        map.PostEither(Participants + "/:remove", ChatScopes.Trusted(Remove));
    }

    private Reply List(Call call)
    {
        ICollection<ChatParticipant> participants = threads.Require(call).Thread.Participants.Values;
        return new Reply(
            200, ChatLinks.SkippingPage(call, [.. participants], options.DefaultPageSize, participant => participant.ToJson(call.Version)));
    }

    private Reply Add(Call call)
    {
        ChatThread thread = threads.Require(call).Thread;
        IReadOnlyList<ChatParticipant> participants = ChatRoster.Read(call);
        ChatRoster.RequireRoom(thread.Participants.Keys, participants);
        IReadOnlyList<ServiceError> errors = roster.Add(
            thread,
            participants,
            Identifier.TryParse(call.Caller.UserId!)!,
            threads.NextMessageTime);
        return new Reply(201, new JsonObject().With("invalidParticipants", ChatRoster.ToJson(errors)));
    }

    private Reply Remove(Call call)
    {
        ChatThread thread = threads.Require(call).Thread;
        string rawId = Identifier.Read(call.Body).RawId;
        if (!thread.Participants.Remove(rawId, out ChatParticipant? removed))
        {
            throw ServiceException.NotFound("The specified participant was not found.");
        }

        thread.AddSystemMessage(
            threads.NextMessageTime(), ChatMessage.ParticipantRemoved, Identifier.TryParse(call.Caller.UserId!)!, participants: [removed]);
        return new Reply(204);
    }
}
