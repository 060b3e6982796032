using System.Collections.Generic;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>What rooms said until 2024 and says since 2025.</summary>
public sealed class Rooms2025Tests : EmulatorTest
{
    private const string Before = "?api-version=2024-04-15";

    [Theory]
    [InlineData(Before, "Resource not found")]
    [InlineData(RoomsVersion, "The server cannot find the requested resource.")]
    public async Task A_deleted_room(string version, string message)
    {
        Answer created = await SignedAsync("POST", "/rooms" + version, "{}");
        string path = "/rooms/" + (string)created.Json["id"]! + version;
        await SignedAsync("DELETE", path);

        Answer gone = await SignedAsync("GET", path);

        Assert.Equal((404, "NotFound", message), (gone.Status, gone.ErrorCode, gone.ErrorMessage));
    }

    [Theory]
    [InlineData(Before, "Invalid room ID.")]
    [InlineData(RoomsVersion, "Invalid room ID length.")]
    public async Task A_room_id_of_another_length(string version, string message)
    {
        Answer answer = await SignedAsync("GET", "/rooms/non-existingroomId" + version);

        Assert.Equal((400, "BadRequest", message), (answer.Status, answer.ErrorCode, answer.ErrorMessage));
    }

    [Theory]
    [InlineData(Before, "Invalid format for communication identifier.")]
    [InlineData(RoomsVersion, "Communication identifier invalid_mri is not supported.")]
    public async Task A_participant_that_is_none(string version, string message)
    {
        Answer answer = await SignedAsync("POST", "/rooms" + version, """{"participants":{"invalid_mri":{"role":"Attendee"}}}""");

        Assert.Equal((400, message), (answer.Status, answer.ErrorMessage));
    }

    [Theory]
    [InlineData(Before, "The time range is incorrect, or larger than 180 days.", "BadRequest")]
    [InlineData(RoomsVersion, "The time range end is in the past.", null)]
    public async Task A_room_that_would_be_over_already(string version, string message, string? header)
    {
        Answer answer = await SignedAsync("POST", "/rooms" + version, """{"validUntil":"2020-01-01T00:00:00Z"}""");

        JsonNode detail = Assert.Single(answer.Json["error"]!["details"]!.AsArray())!;
        Assert.Equal((message, "ValidUntil"), ((string?)detail["message"], (string?)detail["target"]));
        Assert.Equal(header, answer.Headers.GetValueOrDefault("x-ms-error-code"));
        Assert.False(answer.Headers.ContainsKey("api-supported-versions"));
    }

    [Fact]
    public async Task A_thread_id_that_is_none_is_not_spoken_of_when_it_is_deleted()
    {
        (_, string token) = await Emulator.CreateUserAndTokenAsync();

        Answer deleted = await AsUserAsync(token, "DELETE", "/chat/threads/invalid_chat_thread_id" + ChatVersion);
        Answer older = await AsUserAsync(token, "DELETE", "/chat/threads/invalid_chat_thread_id?api-version=2021-09-07");

        Assert.Equal((400, """{"error":{"code":"BadRequest"}}"""), (deleted.Status, deleted.Text));
        Assert.Equal("""{"CommunicationError":{"Code":"BadRequest","Details":[]}}""", older.Text);
        Assert.Equal(("0", "application/json"), (older.Headers["Retry-After"], older.Headers["Content-Type"]));
    }
}
