using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Rooms;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Which method of the clients makes a recorded request, found by its verb and its path.</summary>
internal static class RecordedOperations
{
    public static IReadOnlyDictionary<string, Func<RecordedCall, Task<JsonNode?>>> All => s_all;

    private static readonly Dictionary<string, Func<RecordedCall, Task<JsonNode?>>> s_all = new()
    {
        ["POST /chat/threads"] = async call =>
        {
            CreateChatThreadOptions options = new(call.Text("topic") ?? "")
            {
                RetentionPolicy = call.RetentionPolicy(),
                IdempotencyToken = call.RequestId,
            };
            call.CopyMetadata(options.Metadata);
            foreach (ChatParticipant participant in call.Participants())
            {
                options.Participants.Add(participant);
            }

            return RecordedCall.Written((await call.Clients.Chat.CreateChatThread(options)).Value);
        },
        ["GET /chat/threads"] = call => call.PagesAsync(call.Clients.Chat.GetChatThreads(call.StartTime)),
        ["DELETE /chat/threads/{chatThreadId}"] = async call => RecordedCall.Raw(await call.Clients.Chat.DeleteChatThread(call.ThreadId)),
        ["GET /chat/threads/{chatThreadId}"] = async call => RecordedCall.Written((await call.Thread.GetProperties()).Value),
        ["PATCH /chat/threads/{chatThreadId}"] = async call =>
        {
            UpdateChatThreadPropertiesOptions options = new() { Topic = call.Text("topic"), RetentionPolicy = call.RetentionPolicy() };
            call.CopyMetadata(options.Metadata);
            return RecordedCall.Raw(await call.Thread.UpdateProperties(options));
        },
        ["POST /chat/threads/{chatThreadId}/messages"] = async call =>
        {
            SendChatMessageOptions options = new()
            {
                Content = call.Text("content")
                ?? "",
                SenderDisplayName = call.Text("senderDisplayName"),
                MessageType = call.Text("type") is { } type
                ? new ChatMessageType(type)
                : default
            };
            call.CopyMetadata(options.Metadata);
            return RecordedCall.Written((await call.Thread.SendMessage(options)).Value);
        },
        ["GET /chat/threads/{chatThreadId}/messages"] = call => call.PagesAsync(call.Thread.GetMessages(call.StartTime)),
        ["GET /chat/threads/{chatThreadId}/messages/{chatMessageId}"] = async call =>
            RecordedCall.Written((await call.Thread.GetMessage(call.MessageId)).Value),
        ["PATCH /chat/threads/{chatThreadId}/messages/{chatMessageId}"] = async call =>
        {
            UpdateChatMessageOptions options = new() { MessageId = call.MessageId, Content = call.Text("content") };
            call.CopyMetadata(options.Metadata);
            return RecordedCall.Raw(await call.Thread.UpdateMessage(options));
        },
        ["DELETE /chat/threads/{chatThreadId}/messages/{chatMessageId}"] = async call =>
            RecordedCall.Raw(await call.Thread.DeleteMessage(call.MessageId)),
        ["GET /chat/threads/{chatThreadId}/participants"] = call => call.PagesAsync(call.Thread.GetParticipants(call.Skip)),
        ["POST /chat/threads/{chatThreadId}/participants/:add"] = async call =>
            RecordedCall.Written((await call.Thread.AddParticipants(call.Participants())).Value),
        ["POST /chat/threads/{chatThreadId}/participants/:remove"] = async call =>
            RecordedCall.Raw(await call.Thread.RemoveParticipant(call.Identifier())),
        ["GET /chat/threads/{chatThreadId}/readReceipts"] = call => call.PagesAsync(call.Thread.GetReadReceipts(call.Skip)),
        ["POST /chat/threads/{chatThreadId}/readReceipts"] = async call => RecordedCall.Raw(
            await call.Thread.SendReadReceipt(call.Text("chatMessageId") ?? "")),
        ["POST /chat/threads/{chatThreadId}/typing"] = async call => RecordedCall.Raw(
            await call.Thread.SendTypingNotification(new TypingNotificationOptions { SenderDisplayName = call.Text("senderDisplayName") })),
        ["POST /identities"] = async call => call.Scopes("createTokenWithScopes") is { } scopes
            ? RecordedCall.Written((await call.Clients.Identity.CreateUserAndToken(scopes, call.Lifetime)).Value)
            : new JsonObject { ["identity"] = new JsonObject { ["id"] = (await call.Clients.Identity.CreateUser()).Value.Id } },
        ["DELETE /identities/{id}"] = async call => RecordedCall.Raw(await call.Clients.Identity.DeleteUser(call.User)),
        ["POST /identities/{id}/:issueAccessToken"] = async call =>
            RecordedCall.Written((await call.Clients.Identity.GetToken(call.User, call.Scopes("scopes") ?? [], call.Lifetime)).Value),
        ["POST /identities/{id}/:revokeAccessTokens"] = async call => RecordedCall.Raw(await call.Clients.Identity.RevokeTokens(call.User)),
        ["POST /teamsUser/:exchangeAccessToken"] = async call => RecordedCall.Written((await call.Clients.Identity.GetTokenForTeamsUser(
            new GetTokenForTeamsUserOptions(call.Text("token") ?? "", call.Text("appId") ?? "", call.Text("userId") ?? ""))).Value),
        ["POST /rooms"] = async call => RecordedCall.Written((await call.Clients.Rooms.CreateRoom(new CreateRoomOptions
        {
            ValidFrom = call.Time("validFrom"),
            ValidUntil = call.Time("validUntil"),
            PstnDialOutEnabled = call.Flag("pstnDialOutEnabled"),
            Participants = RoomParticipants(call),
        })).Value),
        ["GET /rooms"] = call => call.PagesAsync(call.Clients.Rooms.GetRooms()),
        ["GET /rooms/{roomId}"] = async call => RecordedCall.Written((await call.Clients.Rooms.GetRoom(call.RoomId)).Value),
        ["PATCH /rooms/{"
            + "roomId}"] = async call => RecordedCall.Written((await call.Clients.Rooms.UpdateRoom(call.RoomId, new UpdateRoomOptions
            {
                ValidFrom = call.Time("validFrom"),
                ValidUntil = call.Time("validUntil"),
                PstnDialOutEnabled = call.Flag("pstnDialOutEnabled"),
            })).Value),
        ["DELETE /rooms/{roomId}"] = async call => RecordedCall.Raw(await call.Clients.Rooms.DeleteRoom(call.RoomId)),
        ["GET /rooms/{roomId}/participants"] = call => call.PagesAsync(call.Clients.Rooms.GetParticipants(call.RoomId)),
        ["PATCH /rooms/{roomId}/participants"] = async call => RecordedCall.Raw(call
            .Members("participants")
            .Any(member => member.Value is null)
            ? await call.Clients.Rooms.RemoveParticipants(
                call.RoomId,
                call.Members("participants").Select(member => CommunicationIdentifier.FromRawId(member.Key)))
            : await call.Clients.Rooms.AddOrUpdateParticipants(call.RoomId, RoomParticipants(call))),
    };

    /// <summary>The participants of a body that has them as a map; in the one that has a list they cannot be asked for.</summary>
    private static List<RoomParticipant> RoomParticipants(RecordedCall call) =>
        [.. call.Members("participants").Select(member => new RoomParticipant(
            CommunicationIdentifier.FromRawId(member.Key)) { Role = new ParticipantRole((string)member.Value!["role"]!) })];
}
