using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Identity.Models;
using Azure.Communication.Rooms;
using Azure.Core;

namespace Switched
{
    /// <summary>Overrides as they are written against libraries without annotations.</summary>
    internal static class MockedProgram
    {
        public static async Task RunAsync()
        {
            CommunicationIdentityClient identity = new MockIdentity();
            CommunicationUserIdentifier user = await identity.CreateUserAsync("jo");
            AccessToken token = identity.GetToken(user, new[] { CommunicationTokenScope.Chat });
            ChatClient chat = new MockChat();
            string threadId = chat.CreateChatThread("Lunch", new ChatParticipant[0]).Value.ChatThread.Id;
            Response updated = await chat.GetChatThreadClient(threadId).UpdateMessageAsync("1", "Soup");
            Response added = await new MockRooms().AddOrUpdateParticipantsAsync("1", new RoomParticipant[0]);
            Console.WriteLine($"{user.Id} {token.Token} {threadId} {updated == null} {added == null}");
        }

        private sealed class MockIdentity : CommunicationIdentityClient
        {
            public override Task<Response<CommunicationUserIdentifier>> CreateUserAsync(
                string customId, CancellationToken cancellationToken = default) =>
                Task.FromResult(Response.FromValue(new CommunicationUserIdentifier("8:acs:" + customId), null!));

            public override Response<AccessToken> GetToken(
                CommunicationUserIdentifier communicationUser, IEnumerable<CommunicationTokenScope> scopes,
                    CancellationToken cancellationToken = default) =>
                Response.FromValue(
                    CommunicationIdentityModelFactory.CommunicationUserIdentifierAndToken(
                        communicationUser, new AccessToken("token", DateTimeOffset.MaxValue)).AccessToken,
                    null!);
        }

        private sealed class MockChat : ChatClient
        {
            public override Response<CreateChatThreadResult> CreateChatThread(
                CreateChatThreadOptions options, CancellationToken cancellationToken = default) =>
                Response.FromValue(ChatModelFactory.CreateChatThreadResult(ChatModelFactory.ChatThreadProperties(
                    "19:a", options.Topic, default, null, default), null), null!);

            public override ChatThreadClient GetChatThreadClient(string threadId) => new MockThread();

            public override Response<CreateChatThreadResult> CreateChatThread(
                string topic, IEnumerable<ChatParticipant> participants, string idempotencyToken = "",
                    CancellationToken cancellationToken = default) =>
                CreateChatThread(new CreateChatThreadOptions(topic), cancellationToken);
        }

        private sealed class MockThread : ChatThreadClient
        {
            public override Task<Response> UpdateMessageAsync(
                string messageId, string content, CancellationToken cancellationToken = default) =>
                Task.FromResult<Response>(null!);

            public override Response<SendChatMessageResult> SendMessage(
                SendChatMessageOptions options, CancellationToken cancellationToken = default) =>
                Response.FromValue(ChatModelFactory.SendChatMessageResult("1"), null!);
        }

        private sealed class MockRooms : RoomsClient
        {
            public override Task<Response> AddOrUpdateParticipantsAsync(
                string roomId, IEnumerable<RoomParticipant> participants, CancellationToken cancellationToken = default) =>
                Task.FromResult<Response>(null!);

            public override Response<CommunicationRoom> CreateRoom(
                CreateRoomOptions options, CancellationToken cancellationToken = default) =>
                Response.FromValue(RoomsModelFactory.CommunicationRoom(
                    "1", DateTimeOffset.UtcNow, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow), null!);
        }
    }
}
