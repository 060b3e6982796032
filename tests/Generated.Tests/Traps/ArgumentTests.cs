using System;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Azure.Core;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Traps;

public sealed class SyncArgumentTests() : ArgumentTests(isAsync: false);

public sealed class AsyncArgumentTests() : ArgumentTests(isAsync: true);

/// <summary>Arguments that cannot be meant are found out before anything is sent.</summary>
public abstract class ArgumentTests(bool isAsync)
{
    private static readonly Uri s_endpoint = new("https://contoso.communication.azure.com");
    private readonly MemoryClients _clients = new(new MemoryTransport(), isAsync);

    [Fact]
    public void Clients_want_an_endpoint_and_a_credential()
    {
        using CommunicationTokenCredential credential = new("e30.eyJleHAiOjB9.");
        AzureKeyCredential key = new("AAAA");

        Assert.Throws<ArgumentNullException>("endpoint", () => new ChatClient(null!, credential));
        Assert.Throws<ArgumentNullException>("communicationTokenCredential", () => new ChatClient(s_endpoint, null!));
        Assert.Throws<ArgumentNullException>("threadId", () => new ChatThreadClient(null!, s_endpoint, credential));
        Assert.Throws<ArgumentNullException>("endpoint", () => new ChatThreadClient("1", null!, credential));
        Assert.Throws<ArgumentNullException>("communicationTokenCredential", () => new ChatThreadClient("1", s_endpoint, null!));
        Assert.Throws<ArgumentNullException>("threadId", () => new ChatClient(s_endpoint, credential).GetChatThreadClient(null!));
        Assert.Throws<ArgumentNullException>("endpoint", () => new CommunicationIdentityClient(null!, key));
        Assert.Throws<ArgumentNullException>("keyCredential", () => new CommunicationIdentityClient(s_endpoint, (AzureKeyCredential)null!));
        Assert.Throws<ArgumentNullException>("tokenCredential", () => new CommunicationIdentityClient(s_endpoint, (TokenCredential)null!));
        Assert.Throws<ArgumentNullException>("connectionString", () => new CommunicationIdentityClient((string)null!));
        Assert.Throws<ArgumentException>("connectionString", () => new CommunicationIdentityClient(""));
        Assert.Throws<ArgumentNullException>("endpoint", () => new RoomsClient(null!, key));
        Assert.Throws<ArgumentNullException>("credential", () => new RoomsClient(s_endpoint, (AzureKeyCredential)null!));
        Assert.Throws<ArgumentNullException>("credential", () => new RoomsClient(s_endpoint, (TokenCredential)null!));
        Assert.Throws<ArgumentNullException>("connectionString", () => new RoomsClient((string)null!));
        Assert.Throws<ArgumentException>("connectionString", () => new RoomsClient(""));
        Assert.Throws<InvalidOperationException>(() => new RoomsClient("endpoint=https://contoso.communication.azure.com"));
    }

    [Fact]
    public void Options_may_be_null()
    {
        using CommunicationTokenCredential credential = new("e30.eyJleHAiOjB9.");

        Assert.Null(Record.Exception(() => new ChatClient(s_endpoint, credential, null)));
        Assert.Null(Record.Exception(() => new RoomsClient("endpoint=https://contoso.communication.azure.com;accesskey=AAAA", null)));
    }

    [Fact]
    public async Task Methods_of_chat_want_their_arguments()
    {
        await ThrowsNullAsync("options", () => _clients.Chat.CreateChatThread((CreateChatThreadOptions)null!));
        await ThrowsNullAsync("topic", () => _clients.Chat.CreateChatThread(null!, []));
        await ThrowsNullAsync("threadId", () => _clients.Chat.DeleteChatThread(null!));
        await ThrowsNullAsync("options", () => _clients.Thread.UpdateProperties(null!));
        await ThrowsNullAsync("options", () => _clients.Thread.SendMessage((SendChatMessageOptions)null!));
        await ThrowsNullAsync("content", () => _clients.Thread.SendMessage(new SendChatMessageOptions()));
        await ThrowsNullAsync("content", () => _clients.Thread.SendMessage((string)null!));
        await ThrowsNullAsync("messageId", () => _clients.Thread.GetMessage(null!));
        await ThrowsNullAsync("messageId", () => _clients.Thread.UpdateMessage(null!, "text"));
        await ThrowsNullAsync("options", () => _clients.Thread.UpdateMessage(null!));
        await ThrowsNullAsync("messageId", () => _clients.Thread.DeleteMessage(null!));
        await ThrowsNullAsync("participant", () => _clients.Thread.AddParticipant(null!));
        await ThrowsNullAsync("participants", () => _clients.Thread.AddParticipants(null!));
        await ThrowsNullAsync("identifier", () => _clients.Thread.RemoveParticipant(null!));
        await ThrowsNullAsync("options", () => _clients.Thread.SendTypingNotification(null!));
        await ThrowsNullAsync("messageId", () => _clients.Thread.SendReadReceipt(null!));
        Assert.Empty(_clients.Transport.Sent);
    }

    [Fact]
    public async Task Methods_of_identity_want_their_arguments()
    {
        CommunicationUserIdentifier user = new("8:acs:a_b");

        await ThrowsNullAsync("scopes", () => _clients.Identity.CreateUserAndToken(null!));
        await ThrowsNullAsync("scopes", () => _clients.Identity.CreateUserAndToken("mina", null!));
        await ThrowsNullAsync("communicationUser", () => _clients.Identity.GetToken(null!, []));
        await ThrowsNullAsync("scopes", () => _clients.Identity.GetToken(user, null!));
        await ThrowsNullAsync("options", () => _clients.Identity.GetTokenForTeamsUser(null!));
        await ThrowsNullAsync("communicationUser", () => _clients.Identity.GetUserDetail(null!));
        await ThrowsNullAsync("communicationUser", () => _clients.Identity.RevokeTokens(null!));
        await ThrowsNullAsync("communicationUser", () => _clients.Identity.DeleteUser(null!));
        Assert.Throws<ArgumentNullException>("teamsUserAadToken", () => new GetTokenForTeamsUserOptions(null!, "app", "user"));
        Assert.Empty(_clients.Transport.Sent);
    }

    [Fact]
    public async Task Methods_of_rooms_want_their_arguments()
    {
        await ThrowsNullAsync("roomId", () => _clients.Rooms.GetRoom(null!));
        await ThrowsNullAsync("roomId", () => _clients.Rooms.DeleteRoom(null!));
        await ThrowsNullAsync("roomId", () => _clients.Rooms.UpdateRoom(null!));
        await ThrowsNullAsync("options", () => _clients.Rooms.UpdateRoom("1", null!));
        await ThrowsNullAsync("roomId", async () => await _clients.Rooms.GetParticipants(null!).ItemsAsync());
        await ThrowsNullAsync("roomId", () => _clients.Rooms.AddOrUpdateParticipants(null!, []));
        await ThrowsNullAsync("roomId", () => _clients.Rooms.RemoveParticipants(null!, []));
        Assert.Throws<ArgumentNullException>("communicationIdentifier", () => new RoomParticipant(null!));
        Assert.Empty(_clients.Transport.Sent);
    }

    [Fact]
    public void A_wrong_argument_is_told_by_the_call_and_not_by_its_task()
    {
        Assert.Throws<ArgumentNullException>("threadId", () => { _ = _clients.Chat.Client.DeleteChatThreadAsync(null!); });
        Assert.Throws<ArgumentNullException>("content", () => { _ = _clients.Thread.Client.SendMessageAsync((string)null!); });
        Assert.Throws<ArgumentNullException>(
            "scopes", () => { _ = _clients.Identity.Client.GetTokenAsync(new CommunicationUserIdentifier("8:acs:a_b"), null!); });
        Assert.Throws<ArgumentNullException>("roomId", () => { _ = _clients.Rooms.Client.GetRoomAsync(null!); });
    }

    [Fact]
    public async Task An_empty_id_would_be_another_address()
    {
        await Assert.ThrowsAsync<ArgumentException>("threadId", () => _clients.Chat.DeleteChatThread(""));
        await Assert.ThrowsAsync<ArgumentException>("messageId", () => _clients.Thread.DeleteMessage(""));
        await Assert.ThrowsAsync<ArgumentException>("roomId", () => _clients.Rooms.DeleteRoom(""));

        Assert.Empty(_clients.Transport.Sent);
    }

    private static Task ThrowsNullAsync(string parameter, Func<Task> call) => Assert.ThrowsAsync<ArgumentNullException>(parameter, call);
}
