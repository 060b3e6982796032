using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Rooms;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncRoomParticipantTests() : RoomParticipantTests(isAsync: false);

public sealed class AsyncRoomParticipantTests() : RoomParticipantTests(isAsync: true);

public abstract class RoomParticipantTests(bool isAsync) : EmulatorTest(isAsync)
{
    private static readonly CommunicationIdentifier s_first = new CommunicationUserIdentifier("8:acs:a_b");
    private static readonly CommunicationIdentifier s_second = new PhoneNumberIdentifier("+14255550123");

    [Fact]
    public async Task Participants_are_a_map_by_raw_id_and_the_default_role_is_sent()
    {
        string id = await CreateRoomAsync(new RoomParticipant(s_first), new RoomParticipant(s_second) { Role = ParticipantRole.Consumer });

        Assert.Equal("""{"participants":{"8:acs:a_b":{"role":"Attendee"},"4:+14255550123":{"role":"Consumer"}}}""", BodyAsWritten());
        List<RoomParticipant> participants = await Rooms.GetParticipants(id).ItemsAsync();
        Assert.Equal(
            [(s_first, ParticipantRole.Attendee), (s_second, ParticipantRole.Consumer)],
            participants.Select(participant => (participant.CommunicationIdentifier, participant.Role)));
    }

    [Fact]
    public async Task Participants_are_added_and_get_other_roles()
    {
        string id = await CreateRoomAsync(new RoomParticipant(s_first));

        Response response = await Rooms.AddOrUpdateParticipants(
            id,
            [new RoomParticipant(s_first) { Role = ParticipantRole.Presenter }, new RoomParticipant(s_second) { Role = "Collaborator" }]);

        Assert.Equal((200, "{}"), (response.Status, response.Content.ToString()));
        Assert.Equal(("PATCH", "application/merge-patch+json"), (LastRequest.Method, LastRequest.Headers["Content-Type"]));
        Assert.Equal("""{"participants":{"8:acs:a_b":{"role":"Presenter"},"4:+14255550123":{"role":"Collaborator"}}}""", BodyAsWritten());
        List<RoomParticipant> participants = await Rooms.GetParticipants(id).ItemsAsync();
        Assert.Equal([ParticipantRole.Presenter, ParticipantRole.Collaborator], participants.Select(participant => participant.Role));
    }

    [Fact]
    public async Task A_role_that_is_set_to_nothing_is_the_default_one()
    {
        string id = await CreateRoomAsync();

        await Rooms.AddOrUpdateParticipants(id, [new RoomParticipant(s_first) { Role = default }]);

        Assert.Equal("""{"participants":{"8:acs:a_b":{"role":"Attendee"}}}""", BodyAsWritten());
    }

    [Fact]
    public async Task Participants_are_removed_by_nulls()
    {
        string id = await CreateRoomAsync(new RoomParticipant(s_first), new RoomParticipant(s_second));

        Response response = await Rooms.RemoveParticipants(id, [s_first, new PhoneNumberIdentifier("+14255550199")]);

        Assert.Equal(200, response.Status);
        Assert.Equal("""{"participants":{"8:acs:a_b":null,"4:+14255550199":null}}""", BodyAsWritten());
        Assert.Equal("application/merge-patch+json", LastRequest.Headers["Content-Type"]);
        Assert.Equal(s_second, Assert.Single(await Rooms.GetParticipants(id).ItemsAsync()).CommunicationIdentifier);
    }

    [Fact]
    public async Task Nobody_to_add_or_remove_is_an_empty_object()
    {
        string id = await CreateRoomAsync();

        await Rooms.AddOrUpdateParticipants(id, []);
        Assert.Equal("{}", LastRequest.Body);
        await Rooms.RemoveParticipants(id, null!);
        Assert.Equal("{}", LastRequest.Body);
    }

    [Fact]
    public async Task The_same_participant_twice_is_refused_before_anything_is_sent()
    {
        RoomParticipant[] twice =
        [
            new(s_first),
            new(CommunicationIdentifier.FromRawId(s_first.RawId)) { Role = ParticipantRole.Presenter },
        ];

        await Assert.ThrowsAsync<ArgumentException>("participants", () => Rooms.CreateRoom(participants: twice));
        await Assert.ThrowsAsync<ArgumentException>(
            "options",
            () => Rooms.CreateRoom(new CreateRoomOptions { Participants = { twice[0], twice[1] } }));
        await Assert.ThrowsAsync<ArgumentException>("participants", () => Rooms.AddOrUpdateParticipants("1", twice));
        await Assert.ThrowsAsync<ArgumentException>("participantIdentifiers", () => Rooms.RemoveParticipants("1", [s_first, s_first]));
        Assert.Empty(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task A_role_that_the_version_does_not_know_is_refused_by_the_service()
    {
        RoomCalls older = RoomsWith(new RoomsClientOptions(RoomsClientOptions.ServiceVersion.V2024_04_15));

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => older.CreateRoom(participants: [new RoomParticipant(s_first) { Role = ParticipantRole.Collaborator }]));

        Assert.Equal((400, "BadRequest"), (exception.Status, exception.ErrorCode));
        Assert.Contains("'Collaborator' is not a role", exception.Message);
    }

    [Fact]
    public async Task An_identifier_that_the_service_cannot_read_is_refused_by_it()
    {
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(
            () => Rooms.CreateRoom(participants: [new RoomParticipant(new UnknownIdentifier("no raw id"))]));

        Assert.Equal(400, exception.Status);
        Assert.Contains("Communication identifier no raw id is not supported.", exception.Message);
    }

    [Fact]
    public async Task Participants_are_listed_over_several_pages()
    {
        RoomParticipant[] many =
        [
            .. Enumerable.Range(0, 70).Select(i => new RoomParticipant(new PhoneNumberIdentifier($"+142555501{i:00}"))),
        ];
        string id = await CreateRoomAsync(many);

        List<Page<RoomParticipant>> pages = await Rooms.GetParticipants(id).PagesAsync();

        Assert.Equal([30, 30, 10], pages.Select(page => page.Values.Count));
        Assert.Equal(
            many.Select(participant => participant.CommunicationIdentifier),
            pages.SelectMany(page => page.Values).Select(participant => participant.CommunicationIdentifier));
    }

    // A plus sign may stand in JSON as an escape.
    private string BodyAsWritten() => System.Text.RegularExpressions.Regex.Unescape(LastRequest.Body);

    private async Task<string> CreateRoomAsync(params RoomParticipant[] participants) =>
        (await Rooms.CreateRoom(participants: participants)).Value.Id;
}
