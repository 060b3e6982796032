using System;
using System.ClientModel.Primitives;
using System.Collections.Generic;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Identity;
using Azure.Communication.Identity.Models;
using Azure.Communication.Rooms;
using Azure.Core;

namespace Switched
{
    /// <summary>Every model made by a factory, for tests of programs that use them.</summary>
    internal static class Models
    {
        public static void Run()
        {
            DateTimeOffset now = DateTimeOffset.UtcNow;
            var jo = new CommunicationUserIdentifier("8:acs:a_b");
            ChatError inner = ChatModelFactory.ChatError(code: "Inner");
            ChatError error = ChatModelFactory.ChatError("Code", "Message", "Target", new[] { inner }, inner);
            AddChatParticipantsResult added = ChatModelFactory.AddChatParticipantsResult(new[] { error });
            ChatAttachment attachment = ChatModelFactory.ChatAttachment(
                "1", ChatAttachmentType.File, "menu.pdf", new Uri("https://contoso.com/1"), new Uri("https://contoso.com/2"));
            ChatMessageReadReceipt receipt = ChatModelFactory.ChatMessageReadReceipt(jo, "1", now);
            ChatThreadItem item = ChatModelFactory.ChatThreadItem("19:a", "Lunch", null, now);
            ChatParticipant participant = ChatModelFactory.ChatParticipant(jo, "Jo", now, new Dictionary<string, string>());
            ChatThreadProperties thread = ChatModelFactory.ChatThreadProperties("19:a", "Lunch", now, jo, now);
            CreateChatThreadResult created = ChatModelFactory.CreateChatThreadResult(chatThread: thread, invalidParticipants: null);
            SendChatMessageResult sent = ChatModelFactory.SendChatMessageResult("1");
            CommunicationRoom room = RoomsModelFactory.CommunicationRoom(
                id: "1", createdAt: now, validFrom: now, validUntil: now.AddDays(1), pstnDialOutEnabled: true);
            RoomParticipant invited = RoomsModelFactory.RoomParticipant(rawId: "8:acs:a_b", role: ParticipantRole.Consumer);
            CommunicationUserIdentifierAndToken issued = CommunicationIdentityModelFactory.CommunicationUserIdentifierAndToken(
                user: jo, accessToken: new AccessToken("token", now));

            Console.WriteLine($"{added.InvalidParticipants[0].InnerError == inner} {attachment.AttachmentType == "file"}");
            Console.WriteLine($"{receipt.ReadOn == now} {item.Topic} {participant.DisplayName} {created.ChatThread.Topic} {sent.Id}");
            Console.WriteLine($"{room.PstnDialOutEnabled} {invited.Role} {issued.User == jo}");

            // The context reads and writes models without reflection.
            BinaryData written = ModelReaderWriter.Write(participant, ModelReaderWriterOptions.Json, new AzureCommunicationChatContext());
            Console.WriteLine(written.ToString().Contains("displayName"));
            issued.Deconstruct(out CommunicationUserIdentifier user, out AccessToken accessToken);
            Console.WriteLine($"{user == jo} {accessToken.Token}");
            Kinds();
            Versions();
        }

        private static void Versions()
        {
            var chat = new[]
            {
                ChatClientOptions.ServiceVersion.V2021_03_07, ChatClientOptions.ServiceVersion.V2021_09_07,
                ChatClientOptions.ServiceVersion.V2023_11_07, ChatClientOptions.ServiceVersion.V2024_03_07,
                ChatClientOptions.ServiceVersion.V2025_03_15,
            };
            var rooms = new[]
            {
                RoomsClientOptions.ServiceVersion.V2023_06_14, RoomsClientOptions.ServiceVersion.V2024_04_15,
                RoomsClientOptions.ServiceVersion.V2025_03_13,
            };
            var identity = new[]
            {
                CommunicationIdentityClientOptions.ServiceVersion.V2021_03_07,
                CommunicationIdentityClientOptions.ServiceVersion.V2022_06_01,
                CommunicationIdentityClientOptions.ServiceVersion.V2022_10_01,
                CommunicationIdentityClientOptions.ServiceVersion.V2023_10_01,
            };
            Console.WriteLine($"{chat.Length} {rooms.Length} {identity.Length}");
        }

        /// <summary>Each of these types is an open list of texts.</summary>
        private static void Kinds()
        {
            ChatMessageType type = "announcement";
            RetentionPolicyKind kind = new RetentionPolicyKind("none");
            ParticipantRole role = "consumer";
            ChatAttachmentType attachment = new ChatAttachmentType("image");
            ChatRetentionPolicy policy = new ThreadCreationDateRetentionPolicy(deleteThreadAfterDays: 60);
            Console.WriteLine($"{attachment == ChatAttachmentType.Image} {policy.Kind == RetentionPolicyKind.ThreadCreationDate}");
            Console.WriteLine($"{type} {type != new ChatMessageType("text")} {kind == RetentionPolicyKind.None}");
            Console.WriteLine(role.Equals(new ParticipantRole("Consumer")));
            Console.WriteLine($"{role.GetHashCode() == ParticipantRole.Consumer.GetHashCode()}");
        }
    }
}
