using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Rooms;
using Typewright.Emulator.Traffic;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncRoomTests() : RoomTests(isAsync: false);

public sealed class AsyncRoomTests() : RoomTests(isAsync: true);

public abstract class RoomTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Fact]
    public async Task A_room_without_options_has_the_defaults_of_the_service()
    {
        Response<CommunicationRoom> response = await Rooms.CreateRoom();

        Assert.Equal((201, "{}"), (response.GetRawResponse().Status, LastRequest.Body));
        CommunicationRoom room = response.Value;
        Assert.Equal(TimeSpan.FromDays(180), room.ValidUntil - room.ValidFrom);
        Assert.Equal(room.CreatedAt, room.ValidFrom);
        Assert.False(room.PstnDialOutEnabled);
        Assert.Empty(await Rooms.GetParticipants(room.Id).ItemsAsync());
    }

    [Fact]
    public async Task Null_for_options_is_a_room_with_the_defaults()
    {
        await Rooms.CreateRoom(options: null!);

        Assert.Equal("{}", LastRequest.Body);
    }

    [Fact]
    public async Task A_room_has_the_options_it_is_created_with()
    {
        DateTimeOffset from = DateTimeOffset.UtcNow.AddDays(1);
        CreateRoomOptions options = new()
        {
            ValidFrom = from,
            ValidUntil = from.AddDays(7),
            PstnDialOutEnabled = true,
            Participants = { new RoomParticipant(Host) { Role = ParticipantRole.Presenter } },
        };

        CommunicationRoom created = await Rooms.CreateRoom(options);

        Assert.Equal((from, from.AddDays(7), true), (created.ValidFrom, created.ValidUntil, created.PstnDialOutEnabled));
        CommunicationRoom read = await Rooms.GetRoom(created.Id);
        Assert.Equal(
            (created.Id, from, from.AddDays(7), true, created.CreatedAt),
            (read.Id, read.ValidFrom, read.ValidUntil, read.PstnDialOutEnabled, read.CreatedAt));
        Assert.Equal(ParticipantRole.Presenter, Assert.Single(await Rooms.GetParticipants(read.Id).ItemsAsync()).Role);
    }

    [Fact]
    public async Task Every_new_room_has_a_repeatability_id_and_the_time_of_the_request()
    {
        await Rooms.CreateRoom();
        await Rooms.CreateRoom();

        IReadOnlyList<RecordedRequest> requests = Emulator.Requests.Find("POST", "/rooms");
        Assert.Equal(2, requests.Select(request => Guid.Parse(request.Headers["Repeatability-Request-ID"])).Distinct().Count());
        Assert.All(requests, request => DateTimeOffset.ParseExact(request.Headers["Repeatability-First-Sent"], "R", null));
    }

    [Fact]
    public async Task Times_are_updated_one_by_one()
    {
        CommunicationRoom room = await Rooms.CreateRoom();
        DateTimeOffset until = room.ValidUntil.AddDays(-30);

        Response<CommunicationRoom> response = await Rooms.UpdateRoom(room.Id, validUntil: until);

        Assert.Equal(200, response.GetRawResponse().Status);
        Assert.Equal(("PATCH", "application/merge-patch+json"), (LastRequest.Method, LastRequest.Headers["Content-Type"]));
        Assert.StartsWith("""{"validUntil":""", LastRequest.Body);
        Assert.Equal((room.ValidFrom, until), (response.Value.ValidFrom, response.Value.ValidUntil));
    }

    [Fact]
    public async Task Calls_to_telephones_are_allowed_and_forbidden()
    {
        CommunicationRoom room = await Rooms.CreateRoom();

        CommunicationRoom allowed = await Rooms.UpdateRoom(room.Id, new UpdateRoomOptions { PstnDialOutEnabled = true });
        Assert.Equal("""{"pstnDialOutEnabled":true}""", LastRequest.Body);
        CommunicationRoom forbidden = await Rooms.UpdateRoom(room.Id, new UpdateRoomOptions { PstnDialOutEnabled = false });
        Assert.Equal("""{"pstnDialOutEnabled":false}""", LastRequest.Body);

        Assert.Equal((true, false), (allowed.PstnDialOutEnabled, forbidden.PstnDialOutEnabled));
    }

    [Fact]
    public async Task Options_with_nothing_set_change_nothing()
    {
        CommunicationRoom room = await Rooms.CreateRoom();

        CommunicationRoom same = await Rooms.UpdateRoom(room.Id, new UpdateRoomOptions());

        Assert.Equal("{}", LastRequest.Body);
        Assert.Equal((room.ValidFrom, room.ValidUntil), (same.ValidFrom, same.ValidUntil));
    }

    [Fact]
    public async Task A_deleted_room_is_gone()
    {
        CommunicationRoom room = await Rooms.CreateRoom();

        Response response = await Rooms.DeleteRoom(room.Id);

        Assert.Equal(204, response.Status);
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => Rooms.GetRoom(room.Id));
        Assert.Equal((404, "NotFound"), (exception.Status, exception.ErrorCode));
        Assert.Contains("The server cannot find the requested resource.", exception.Message);
    }

    [Theory]
    [InlineData(0, 181, "ValidUntil", "larger than 180 days")]
    [InlineData(0, -1, "ValidUntil", "The time range end is in the past.")]
    [InlineData(181, 182, "ValidFrom", "more than 180 days in the future")]
    public async Task Times_that_the_service_refuses_are_an_exception_that_says_why(int from, int until, string target, string reason)
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;

        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Rooms.CreateRoom(now.AddDays(from), now.AddDays(until)));

        Assert.Equal((400, "BadRequest"), (exception.Status, exception.ErrorCode));
        Assert.False(exception.GetRawResponse()!.Headers.Contains("x-ms-error-code"));
        Assert.Contains("malformed syntax", exception.Message);
        Assert.StartsWith("BadArgument: ", (string?)exception.Data["details[0]"]);
        Assert.Contains(reason, (string?)exception.Data["details[0]"]);
        Assert.Contains($"\"target\":\"{target}\"", exception.GetRawResponse()!.Content.ToString());
    }

    [Theory]
    [InlineData("abc", "Invalid room ID length.")]
    [InlineData("1000000000000/b?c", "Invalid room ID length.")]
    public async Task A_room_id_that_is_none_is_refused_by_the_service(string id, string reason)
    {
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => Rooms.GetRoom(id));

        Assert.Equal(400, exception.Status);
        Assert.Contains(reason, exception.Message);
        Assert.Equal("/rooms/" + Uri.EscapeDataString(id), LastRequest.Path);
    }
}
