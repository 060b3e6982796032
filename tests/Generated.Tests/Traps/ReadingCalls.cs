using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;

namespace Typewright.Generated.Tests.Traps;

/// <summary>Every call whose answer has a body that is read, with the status of its success.</summary>
internal static class ReadingCalls
{
    private static readonly CommunicationUserIdentifier s_user = new("8:acs:a_b");
    private static readonly ChatParticipant[] s_participants = [new(s_user)];

    public static IReadOnlyDictionary<string, (int Status, Func<MemoryClients, Task> Call)> All => s_all;

    private static readonly Dictionary<string, (int Status, Func<MemoryClients, Task> Call)> s_all = new()
    {
        ["CreateChatThread"] = (201, clients => clients.Chat.CreateChatThread("Topic", s_participants)),
        ["GetChatThreads"] = (200, clients => clients.Chat.GetChatThreads().ItemsAsync()),
        ["GetProperties"] = (200, clients => clients.Thread.GetProperties()),
        ["SendMessage"] = (201, clients => clients.Thread.SendMessage("Hello")),
        ["GetMessage"] = (200, clients => clients.Thread.GetMessage("1")),
        ["GetMessages"] = (200, clients => clients.Thread.GetMessages().ItemsAsync()),
        ["AddParticipants"] = (201, clients => clients.Thread.AddParticipants(s_participants)),
        ["GetChatParticipants"] = (200, clients => clients.Thread.GetParticipants().ItemsAsync()),
        ["GetReadReceipts"] = (200, clients => clients.Thread.GetReadReceipts().ItemsAsync()),
        ["CreateUser"] = (201, clients => clients.Identity.CreateUser()),
        ["CreateUserAndToken"] = (201, clients => clients.Identity.CreateUserAndToken([CommunicationTokenScope.Chat])),
        ["GetToken"] = (200, clients => clients.Identity.GetToken(s_user, [CommunicationTokenScope.Chat])),
        ["GetTokenForTeamsUser"] = (
            200, clients => clients.Identity.GetTokenForTeamsUser(new GetTokenForTeamsUserOptions("token", "app", "user"))),
        ["GetUserDetail"] = (200, clients => clients.Identity.GetUserDetail(s_user)),
        ["CreateRoom"] = (201, clients => clients.Rooms.CreateRoom()),
        ["UpdateRoom"] = (200, clients => clients.Rooms.UpdateRoom("1", new UpdateRoomOptions())),
        ["GetRoom"] = (200, clients => clients.Rooms.GetRoom("1")),
        ["GetRooms"] = (200, clients => clients.Rooms.GetRooms().ItemsAsync()),
        ["GetRoomParticipants"] = (200, clients => clients.Rooms.GetParticipants("1").ItemsAsync()),
    };
}
