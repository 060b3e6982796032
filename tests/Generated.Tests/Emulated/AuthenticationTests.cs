using System;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Rooms;
using Azure.Core;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncAuthenticationTests() : AuthenticationTests(isAsync: false);

public sealed class AsyncAuthenticationTests() : AuthenticationTests(isAsync: true);

/// <summary>The ways in which rooms can be asked; the emulator checks every signature and token.</summary>
public abstract class AuthenticationTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Fact]
    public async Task A_connection_string_is_enough() =>
        Assert.Equal(201, (await new RoomCalls(new RoomsClient(Emulator.ConnectionString), IsAsync).CreateRoom()).GetRawResponse().Status);

    [Fact]
    public async Task The_parts_of_a_connection_string_come_in_any_order_and_case()
    {
        RoomsClient client = new($" AccessKey = {Emulator.AccessKey} ; ENDPOINT={Emulator.Endpoint};unknown=x;");

        Assert.Empty(await new RoomCalls(client, IsAsync).GetRooms().ItemsAsync());
    }

    [Fact]
    public async Task Every_request_with_a_key_is_signed()
    {
        RoomCalls rooms = new(new RoomsClient(Emulator.Endpoint, new AzureKeyCredential(Emulator.AccessKey)), IsAsync);

        string id = (await rooms.CreateRoom()).Value.Id;
        await rooms.GetRoom(id);
        await rooms.UpdateRoom(id, validUntil: DateTimeOffset.UtcNow.AddDays(1));
        await rooms.AddOrUpdateParticipants(id, [new RoomParticipant(Host)]);
        await rooms.GetParticipants(id).ItemsAsync();
        await rooms.GetRooms().ItemsAsync();
        await rooms.DeleteRoom(id);

        Assert.Equal([201, 200, 200, 200, 200, 200, 204], Emulator.Requests.Snapshot().Select(request => request.Status));
        Assert.All(
            Emulator.Requests.Snapshot(),
            request => Assert.StartsWith(
                "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=",
                request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_key_can_be_exchanged_while_the_client_is_in_use()
    {
        AzureKeyCredential credential = new(Convert.ToBase64String(new byte[32]));
        RoomCalls rooms = new(new RoomsClient(Emulator.Endpoint, credential), IsAsync);
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => rooms.CreateRoom());

        credential.Update(Emulator.AccessKey);

        Assert.Equal((401, "Denied"), (exception.Status, exception.ErrorCode));
        Assert.Equal(201, (await rooms.CreateRoom()).GetRawResponse().Status);
    }

    [Fact]
    public async Task A_token_is_asked_for_with_the_scope_of_the_services_and_kept()
    {
        int asked = 0;
        string[] scopes = [];
        string token = Emulator.CreateServiceToken();
        TokenCredential credential = DelegatedTokenCredential.Create((context, _) =>
        {
            asked++;
            scopes = context.Scopes;
            return new AccessToken(token, DateTimeOffset.UtcNow.AddHours(1));
        });
        RoomCalls rooms = new(new RoomsClient(Emulator.Endpoint, credential), IsAsync);

        await rooms.CreateRoom();
        await rooms.GetRooms().ItemsAsync();

        Assert.Equal(1, asked);
        Assert.Equal(["https://communication.azure.com//.default"], scopes);
        Assert.All(Emulator.Requests.Snapshot(), request => Assert.Equal("Bearer " + token, request.Headers["Authorization"]));
    }

    [Fact]
    public async Task A_key_that_is_not_base64_fails_before_anything_is_sent()
    {
        RoomCalls rooms = new(new RoomsClient(Emulator.Endpoint, new AzureKeyCredential("not base 64")), IsAsync);

        await Assert.ThrowsAsync<FormatException>(() => rooms.CreateRoom());

        Assert.Empty(Emulator.Requests.Snapshot());
    }

    [Fact]
    public async Task Chat_never_shows_the_token_to_a_host_that_is_not_its_own()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => thread
            .GetMessages()
            .PagesAsync("https://elsewhere.invalid/chat/threads"));
    }
}
