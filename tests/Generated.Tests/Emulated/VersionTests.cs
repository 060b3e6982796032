using System;
using System.Linq;
using System.Threading.Tasks;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncVersionTests() : VersionTests(isAsync: false);

public sealed class AsyncVersionTests() : VersionTests(isAsync: true);

/// <summary>Every version of the services can be asked for, and the older ones say less.</summary>
public abstract class VersionTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Theory]
    [InlineData(ChatClientOptions.ServiceVersion.V2021_03_07, "2021-03-07", false)]
    [InlineData(ChatClientOptions.ServiceVersion.V2021_09_07, "2021-09-07", false)]
    [InlineData(ChatClientOptions.ServiceVersion.V2023_11_07, "2023-11-07", false)]
    [InlineData(ChatClientOptions.ServiceVersion.V2024_03_07, "2024-03-07", false)]
    [InlineData(ChatClientOptions.ServiceVersion.V2025_03_15, "2025-03-15", true)]
    public async Task Chat_asks_for_the_version_of_its_options(ChatClientOptions.ServiceVersion version, string text, bool hasMetadata)
    {
        (_, string token) = await CreateUserAsync();
        ChatCalls chat = ChatAs(token, new ChatClientOptions(version));

        CreateChatThreadResult result = await chat.CreateChatThread(
            new CreateChatThreadOptions("Topic") { Metadata = { ["key"] = "value" } });
        ThreadCalls thread = chat.GetChatThreadClient(result.ChatThread.Id);
        await thread.SendMessage("Hello");
        await thread.GetMessages().PagesAsync(pageSizeHint: 1);

        Assert.Equal(hasMetadata ? 1 : 0, result.ChatThread.Metadata.Count);
        Assert.Equal(hasMetadata, result.ChatThread.RetentionPolicy is not null);
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Contains($"api-version={text}", request.Query));
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Equal(1, request.Query.Split("api-version=").Length - 1));
    }

    [Theory]
    [InlineData(RoomsClientOptions.ServiceVersion.V2023_06_14, "2023-06-14", false)]
    [InlineData(RoomsClientOptions.ServiceVersion.V2024_04_15, "2024-04-15", true)]
    [InlineData(RoomsClientOptions.ServiceVersion.V2025_03_13, "2025-03-13", true)]
    public async Task Rooms_ask_for_the_version_of_their_options(RoomsClientOptions.ServiceVersion version, string text, bool hasDialOut)
    {
        RoomCalls rooms = RoomsWith(new RoomsClientOptions(version));

        CommunicationRoom room = await rooms.CreateRoom(new CreateRoomOptions { PstnDialOutEnabled = true });
        await rooms.GetRooms().ItemsAsync();

        // Older versions do not send the member at all, which is no reason not to read the room.
        Assert.Equal(hasDialOut, room.PstnDialOutEnabled);
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Equal($"?api-version={text}", request.Query));
    }

    [Fact]
    public async Task The_newest_versions_are_the_default()
    {
        await Chat.CreateChatThread("Topic", []);
        await Rooms.CreateRoom();

        Assert.Equal(["?api-version=2025-03-15", "?api-version=2025-03-13"], Emulator.Requests.Snapshot().Select(request => request.Query));
    }

    [Fact]
    public async Task Clients_say_what_they_are()
    {
        await Chat.CreateChatThread("Topic", []);

        Assert.Matches("^azsdk-net-.*Communication\\.Chat/", LastRequest.Headers["User-Agent"]);
        Assert.Equal("application/json", LastRequest.Headers["Accept"]);
        Assert.True(Guid.TryParse(LastRequest.Headers["x-ms-client-request-id"], out _));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void A_version_that_is_none_is_refused(int version)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(version), () => new ChatClientOptions((ChatClientOptions.ServiceVersion)version));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(version), () => new CommunicationIdentityClientOptions((CommunicationIdentityClientOptions.ServiceVersion)version));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(version), () => new RoomsClientOptions((RoomsClientOptions.ServiceVersion)version));
    }
}
