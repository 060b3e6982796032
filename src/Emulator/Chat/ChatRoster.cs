using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Emulator.Hosting;
using Typewright.Emulator.Identity;
using Typewright.Emulator.Wire;

namespace Typewright.Emulator.Chat;

/// <summary>Adds participants to threads and tells which cannot be added.</summary>
internal sealed class ChatRoster(UserDirectory users)
{
    private const int MostParticipants = 250;

    /// <summary>Reads the participants of a request.</summary>
    public static IReadOnlyList<ChatParticipant> Read(Call call) =>
        [.. (call.Body.Objects("participants") ?? []).Select(participant => ChatParticipant.Read(participant, call.Version))];

    /// <summary>Refuses a request that would make a thread too large; nothing has been changed by then.</summary>
    public static void RequireRoom(IEnumerable<string> present, IEnumerable<ChatParticipant> added)
    {
        if (present.Union(added.Select(participant => participant.Identifier.RawId)).Count() > MostParticipants)
        {
            throw ServiceException.InvalidInput($"A thread can have {MostParticipants} participants at most.", "participants");
        }
    }

    /// <summary>Adds participants, announces those that are new, and returns errors for those that cannot be added.</summary>
    public IReadOnlyList<ServiceError> Add(
        ChatThread thread,
        IEnumerable<ChatParticipant> participants,
        Identifier initiator,
        Func<DateTimeOffset> messageTime)
    {
        List<ServiceError> errors = [];
        List<ChatParticipant> added = [];
        foreach (ChatParticipant participant in participants)
        {
            string rawId = participant.Identifier.RawId;
            if (Problem(participant.Identifier) is { } problem)
            {
                errors.Add(problem);
                continue;
            }

            if (!thread.Participants.ContainsKey(rawId))
            {
                added.Add(participant);
            }

            thread.Participants[rawId] = participant;
        }

        if (added.Count > 0)
        {
            thread.AddSystemMessage(messageTime(), ChatMessage.ParticipantAdded, initiator, participants: added);
        }

        return errors;
    }

    /// <summary>The errors as they stand in answers; null when there are none.</summary>
    public static JsonArray? ToJson(IReadOnlyList<ServiceError> errors) => errors.Count == 0
        ? null
        : JsonMembers.ToArray(
            errors.Select(error => new JsonObject { ["target"] = error.Target, ["code"] = error.Code, ["message"] = error.Message }));

    private ServiceError? Problem(Identifier identifier)
    {
        // People from elsewhere, such as Teams users and phones, are not in the directory and taken as they are.
        if (identifier.Kind != IdentifierKind.CommunicationUser || users.Exists(identifier.RawId))
        {
            return null;
        }

        return identifier.RawId.StartsWith(users.Prefix, StringComparison.Ordinal)
            ? new ServiceError("404", "Not found", identifier.RawId)
            : new ServiceError("403", "Permissions check failed", identifier.RawId);
    }
}
