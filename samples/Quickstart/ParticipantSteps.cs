using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Chat;

namespace Typewright.Quickstart;

/// <summary>The participants of a thread.</summary>
internal sealed class ParticipantSteps(ChatThreadClient thread, Users users)
{
    public async Task RunAsync(Steps steps)
    {
        Steps.Title("Participants");
        await steps.RunAsync("Add a participant", AddParticipantAsync);
        await steps.RunAsync("Add one whom the service does not accept", AddStrangerAsync);
        await steps.RunAsync("Remove a participant", RemoveParticipantAsync);
        await steps.RunAsync("Add several, and find those not accepted", AddParticipantsAsync);
        await steps.RunAsync("List participants", ListParticipantsAsync);
    }

    private async Task<string> AddParticipantAsync()
    {
        Response response = await thread.AddParticipantAsync(new ChatParticipant(users.Latecomer)
        {
            DisplayName = "Latecomer",

            // From when on this participant can read; without it, from the beginning.
            ShareHistoryTime = DateTimeOffset.UtcNow.AddHours(-1),
        });

        return $"status {response.Status}";
    }

    private async Task<string> AddStrangerAsync()
    {
        try
        {
            await thread.AddParticipantAsync(new ChatParticipant(users.Stranger));
        }
        catch (RequestFailedException exception)
        {
            return $"{exception.ErrorCode}, about {exception.Data["target"]}";
        }

        throw new InvalidOperationException("The stranger was added.");
    }

    private async Task<string> RemoveParticipantAsync()
    {
        Response response = await thread.RemoveParticipantAsync(users.Latecomer);

        return $"status {response.Status}";
    }

    private async Task<string> AddParticipantsAsync()
    {
        ChatParticipant[] participants = [new(users.Latecomer) { DisplayName = "Latecomer" }, new(users.Stranger)];
        AddChatParticipantsResult result = await thread.AddParticipantsAsync(participants);

        // The others have been added; what is wrong with these can be mended, and just they be tried again.
        IReadOnlyList<InvalidChatParticipant> invalid = result.MatchInvalidParticipants(participants);
        Steps.Expect(invalid.Count == 1 && invalid[0].Participant == participants[1], "the stranger not to be accepted");
        return string.Join(", ", invalid.Select(one => $"{one.Error.Message} ({one.Error.Code}) for {one.Participant?.User}"));
    }

    private async Task<string> ListParticipantsAsync()
    {
        List<string?> names = [];
        await foreach (Page<ChatParticipant> page in thread.GetParticipantsAsync(skip: 1).AsPages(pageSizeHint: 1))
        {
            names.AddRange(page.Values.Select(participant => participant.DisplayName));
        }

        Steps.Expect(names.Count == 2, "3 participants, of whom one is skipped");
        return $"{string.Join(", ", names)}, after one that was skipped";
    }
}
