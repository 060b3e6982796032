using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Rooms;

namespace Typewright.Soak.Calling;

/// <summary>A room from its creation to its end, with every call that rooms has.</summary>
internal sealed class RoomEpisode(Calls calls, RoomsClient client)
{
    /// <summary>Rooms have no name, so each is known by when it can first be joined, which is kept to the tenth of a microsecond.</summary>
    private static readonly DateTimeOffset s_first = new(DateTimeOffset.UtcNow.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);

    public async Task RunAsync(string key, int caller, int episode, Random random)
    {
        DateTimeOffset from = s_first.AddTicks((caller * 10_000_000L) + episode + 1);
        string name = from.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        Response<CommunicationRoom>? created = await calls.WriteAsync(
            Effects.Room, name, () => client.CreateRoomAsync(new CreateRoomOptions { ValidFrom = from, ValidUntil = from.AddDays(1) }));
        if (created is null)
        {
            return;
        }

        string id = created.Value.Id;
        UpdateRoomOptions opening = new() { PstnDialOutEnabled = true };
        await calls.WriteAsync(Effects.OpenedRoom, name, () => client.UpdateRoomAsync(id, opening));
        await ParticipateAsync(id, name, key);
        await calls.ReadAsync("GetRoom", () => client.GetRoomAsync(id));
        if (random.Next(8) == 0)
        {
            await calls.ReadAsync("GetRooms", () => FirstAsync(client.GetRoomsAsync()));
        }

        if (random.Next(3) > 0)
        {
            await LeaveAsync(id, name, key);
        }
    }

    private static async Task<T?> FirstAsync<T>(AsyncPageable<T> listing)
        where T : class
    {
        await foreach (T item in listing)
        {
            return item;
        }

        return null;
    }

    private static RoomParticipant[] Participants(string key) =>
    [
        new(new CommunicationUserIdentifier($"8:acs:room_{key}-a")) { Role = ParticipantRole.Presenter },
        new(new CommunicationUserIdentifier($"8:acs:room_{key}-b")) { Role = ParticipantRole.Attendee },
    ];

    private async Task ParticipateAsync(string id, string name, string key)
    {
        RoomParticipant[] participants = Participants(key);
        bool known = await calls.TryAsync(() => client.AddOrUpdateParticipantsAsync(id, participants)) is not null;
        foreach (RoomParticipant participant in participants)
        {
            string effect = $"{name} {participant.CommunicationIdentifier.RawId}";
            if (known)
            {
                calls.Journal.Once(Effects.RoomParticipant, effect);
            }
            else
            {
                calls.Journal.AtMostOnce(Effects.RoomParticipant, effect);
            }
        }

        await calls.ReadAsync("GetParticipants", () => FirstAsync(client.GetParticipantsAsync(id)));
        await calls.TakeBackAsync(
            () => client.RemoveParticipantsAsync(id, [participants[0].CommunicationIdentifier]),
            (Effects.RoomParticipant, $"{name} {participants[0].CommunicationIdentifier.RawId}"));
    }

    /// <summary>Deletes the room, with which goes what it held.</summary>
    private Task LeaveAsync(string id, string name, string key) => calls.TakeBackAsync(
        () => client.DeleteRoomAsync(id),
        [
            (Effects.Room, name),
            (Effects.OpenedRoom, name),
            .. Participants(key).Select(participant => (Effects.RoomParticipant, $"{name} {participant.CommunicationIdentifier.RawId}")),
        ]);
}
