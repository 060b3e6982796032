using System;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class RoomTests : EmulatorTest
{
    private const string Rooms = "/rooms" + RoomsVersion;

    private readonly ManualClock _clock = new(new DateTimeOffset(2025, 6, 26, 5, 46, 17, TimeSpan.Zero).AddTicks(8159131));

    protected override EmulatorOptions Options => new() { TimeProvider = _clock, MaximumClockSkew = Timeout.InfiniteTimeSpan };

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"validFrom":null,"validUntil":null,"pstnDialOutEnabled":null,"participants":null}""")]
    [InlineData(null)]
    public async Task A_room_is_open_from_now_for_180_days_unless_said_otherwise(string? body)
    {
        Answer answer = await SignedAsync("POST", Rooms, body);

        Assert.Equal(201, answer.Status);
        JsonObject room = answer.Json.AsObject();
        Assert.Equal(["id", "createdAt", "validFrom", "validUntil", "pstnDialOutEnabled"], room.Select(member => member.Key));
        Assert.Matches(@"^99\d{15}$", (string?)room["id"]);
        Assert.Equal("2025-06-26T05:46:17.8159131+00:00", (string?)room["createdAt"]);
        Assert.Equal("2025-06-26T05:46:17.8159131+00:00", (string?)room["validFrom"]);
        Assert.Equal("2025-12-23T05:46:17.8159131+00:00", (string?)room["validUntil"]);
        Assert.False((bool?)room["pstnDialOutEnabled"]);
        Assert.Equal((string?)room["id"], answer.Headers["Location"]);
    }

    [Fact]
    public async Task Given_times_are_kept_in_utc()
    {
        Answer answer = await SignedAsync(
            "POST", Rooms, """{"validFrom":"2025-06-30T00:00:00Z","validUntil":"2025-07-30T02:00:00.5+02:00","pstnDialOutEnabled":true}""");

        Assert.Equal("2025-06-30T00:00:00+00:00", (string?)answer.Json["validFrom"]);
        Assert.Equal("2025-07-30T00:00:00.5+00:00", (string?)answer.Json["validUntil"]);
        Assert.True((bool?)answer.Json["pstnDialOutEnabled"]);
    }

    [Theory]
    [InlineData("""{"validFrom":"2025-06-27T00:00:00Z","validUntil":"2025-12-25T00:00:00Z"}""", "ValidUntil")]
    [InlineData("""{"validUntil":"2025-12-24T00:00:00Z"}""", "ValidUntil")]
    [InlineData("""{"validUntil":"2025-06-26T05:46:17Z"}""", "ValidUntil")]
    [InlineData("""{"validFrom":"2025-06-01T00:00:00Z","validUntil":"2025-06-02T00:00:00Z"}""", "ValidUntil")]
    [InlineData("""{"validFrom":"2025-07-02T00:00:00Z","validUntil":"2025-07-01T00:00:00Z"}""", "ValidUntil")]
    [InlineData("""{"validFrom":"2025-12-24T00:00:00Z"}""", "ValidFrom")]
    public async Task Times_outside_the_rules_are_refused(string body, string target)
    {
        Answer answer = await SignedAsync("POST", Rooms, body);

        Assert.Equal(400, answer.Status);
        Assert.Equal("BadRequest", answer.ErrorCode);
        JsonNode detail = Assert.Single(answer.Json["error"]!["details"]!.AsArray())!;
        Assert.Equal("BadArgument", (string?)detail["code"]);
        Assert.Equal(target, (string?)detail["target"]);
        Assert.Empty((await SignedAsync("GET", Rooms)).Items);
    }

    [Theory]
    [InlineData("""{"validFrom":"2025-06-27T00:00:00Z","validUntil":"2025-12-24T00:00:00Z"}""")]
    [InlineData("""{"validFrom":"2025-06-26T05:46:09Z","validUntil":"2025-06-26T05:51:09Z"}""")]
    [InlineData("""{"validFrom":"2025-08-01T00:00:00Z"}""")]
    public async Task Times_within_the_rules_are_taken(string body) => Assert.Equal(201, (await SignedAsync("POST", Rooms, body)).Status);

    [Fact]
    public async Task A_room_can_be_created_read_and_deleted()
    {
        Answer created = await SignedAsync("POST", Rooms, "{}");
        string path = "/rooms/" + (string)created.Json["id"]! + RoomsVersion;
        Answer read = await SignedAsync("GET", path);
        Answer deleted = await SignedAsync("DELETE", path);
        Answer gone = await SignedAsync("GET", path);

        Assert.Equal((201, 200, 204, 404), (created.Status, read.Status, deleted.Status, gone.Status));
        Assert.Equal(created.Text, read.Text);
        Assert.Empty(deleted.Text);
        Assert.Equal("NotFound", gone.ErrorCode);
        Assert.Equal("NotFound", gone.Headers["x-ms-error-code"]);
    }

    [Theory]
    [InlineData("GET", "", null)]
    [InlineData("PATCH", "", "{}")]
    [InlineData("DELETE", "", null)]
    [InlineData("GET", "/participants", null)]
    [InlineData("PATCH", "/participants", "{}")]
    public async Task A_room_id_must_be_a_number_and_known(string method, string suffix, string? body)
    {
        Answer malformed = await SignedAsync(method, $"/rooms/no-number-here-17{suffix}{RoomsVersion}", body);
        Answer unknown = await SignedAsync(method, $"/rooms/89469124725336262{suffix}{RoomsVersion}", body);

        Assert.Equal((400, 404), (malformed.Status, unknown.Status));
        Assert.Equal("Invalid room ID.", malformed.ErrorMessage);
    }

    [Fact]
    public async Task Updating_a_room_changes_only_what_is_given()
    {
        string path = await CreateRoomAsync("""{"validFrom":"2025-06-30T00:00:00Z","validUntil":"2025-07-30T00:00:00Z"}""");

        Answer dialOut = await SignedAsync("PATCH", path, """{"pstnDialOutEnabled":true}""");
        Answer until = await SignedAsync("PATCH", path, """{"validUntil":"2025-08-30T00:00:00Z","validFrom":null}""");
        Answer nothing = await SignedAsync("PATCH", path, "{}");

        Assert.Equal(200, dialOut.Status);
        Assert.True((bool?)dialOut.Json["pstnDialOutEnabled"]);
        Assert.Equal("2025-07-30T00:00:00+00:00", (string?)dialOut.Json["validUntil"]);
        Assert.Equal("2025-06-30T00:00:00+00:00", (string?)until.Json["validFrom"]);
        Assert.Equal("2025-08-30T00:00:00+00:00", (string?)until.Json["validUntil"]);
        Assert.Equal(until.Text, nothing.Text);
        Assert.Equal(until.Text, (await SignedAsync("GET", path)).Text);
    }

    [Fact]
    public async Task Updated_times_follow_the_same_rules()
    {
        string path = await CreateRoomAsync("{}");

        Answer answer = await SignedAsync("PATCH", path, """{"validUntil":"2026-06-26T00:00:00Z","pstnDialOutEnabled":true}""");

        Assert.Equal(400, answer.Status);
        Assert.Equal("ValidUntil", (string?)answer.Json["error"]!["details"]![0]!["target"]);
        Assert.False((bool?)(await SignedAsync("GET", path)).Json["pstnDialOutEnabled"]);
    }

    [Fact]
    public async Task A_room_that_is_over_can_still_be_updated_in_other_ways()
    {
        string path = await CreateRoomAsync("{}");
        _clock.Now += TimeSpan.FromDays(181);

        Assert.Equal(200, (await SignedAsync("PATCH", path, """{"pstnDialOutEnabled":true}""")).Status);
    }

    [Theory]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-10-30-preview", true)]
    [InlineData("2024-04-15", true)]
    public async Task Dialling_out_depends_on_the_version(string version, bool known)
    {
        Answer created = await SignedAsync("POST", "/rooms?api-version=" + version, """{"pstnDialOutEnabled":true}""");
        Answer read = await SignedAsync("GET", "/rooms/" + (string)created.Json["id"]! + RoomsVersion);

        Assert.Equal(known ? true : null, (bool?)created.Json["pstnDialOutEnabled"]);
        Assert.Equal(known, (bool?)read.Json["pstnDialOutEnabled"]);
    }

    private async Task<string> CreateRoomAsync(string body) =>
        "/rooms/" + (string)(await SignedAsync("POST", Rooms, body)).Json["id"]! + RoomsVersion;
}
