using System;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;
using Azure.Core;

// The argument is a connection string.
CommunicationIdentityClient identity = new(args[0]);
(CommunicationUserIdentifier user, AccessToken token) = (await identity.CreateUserAndTokenAsync([CommunicationTokenScope.Chat])).Value;
ChatClient chat = new(ConnectionString.Parse(args[0]).Endpoint, new CommunicationTokenCredential(token.Token));
CreateChatThreadResult created = await chat.CreateChatThreadAsync("Harbour", [new ChatParticipant(user) { DisplayName = "Mina" }]);
ChatThreadClient thread = chat.GetChatThreadClient(created.ChatThread.Id);
SendChatMessageResult sent = await thread.SendMessageAsync("The ship is late", ChatMessageType.Text);
ChatMessage message = await thread.GetMessageAsync(sent.Id);
Console.WriteLine($"{created.ChatThread.Topic}: {message.Content?.Message}, {message.Type}");

RoomsClient rooms = new(args[0]);
CommunicationRoom room = await rooms.CreateRoomAsync(participants: [new RoomParticipant(user) { Role = ParticipantRole.Presenter }]);
await foreach (RoomParticipant participant in rooms.GetParticipantsAsync(room.Id))
{
    Console.WriteLine($"{participant.Role}: {participant.CommunicationIdentifier.RawId == user.RawId}");
}

try
{
    await rooms.GetRoomAsync("99000000000000000");
}
catch (RequestFailedException e)
{
    Console.WriteLine(e.Status);
}

Console.WriteLine((await identity.DeleteUserAsync(user)).Status);
