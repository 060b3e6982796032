using System;
using System.Collections.Generic;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Communication.Rooms;

namespace Switched
{
    /// <summary>Calls of the factories with nulls wherever there may be some, and method groups.</summary>
    internal static class ModelFactories
    {
        public static void Run()
        {
            DateTimeOffset now = DateTimeOffset.UtcNow;
            CommunicationUserIdentifier user = new CommunicationUserIdentifier("8:acs:a_b");
            ChatMessageContent content = ChatModelFactory.ChatMessageContent("hello", "topic", null, null, null);
            ChatMessageContent[] contents =
            {
                ChatModelFactory.ChatMessageContent("hello", "topic", null, null),
                ChatModelFactory.ChatMessageContent("hello", "topic", user, new ChatParticipant[0]),
                ChatModelFactory.ChatMessageContent(null, null, default, default, default),
                ChatModelFactory.ChatMessageContent(
                    message: "hello", topic: null, communicationUserIdentifier: user, participants: null, attachments: null),
            };
            ChatMessage[] messages =
            {
                ChatModelFactory.ChatMessage("1", ChatMessageType.Text, "1", "1", content, "Jo", now, null, null, null),
                ChatModelFactory.ChatMessage("1", ChatMessageType.Text, "1", "1", content, "Jo", now, "8:acs:a_b", null, null),
                ChatModelFactory.ChatMessage(
                    "1", "text", "1", "1", content, "Jo", now, "8:acs:a_b", now, now, new Dictionary<string, string>()),
                ChatModelFactory.ChatMessage("1", "text", null, null, null, null, now, null, null, null, null),
                ChatModelFactory.ChatMessage(null, default, null, null, null, null, default, null, default, default),
                ChatModelFactory.ChatMessage(
                    default, default, default, default, default, default, default, default, default, default, default),
            };
            ChatThreadProperties[] threads =
            {
                ChatModelFactory.ChatThreadProperties("19:a", "topic", now, user, now),
                ChatModelFactory.ChatThreadProperties("19:a", "topic", now, null, default),
            };
            RoomParticipant[] participants =
            {
                RoomsModelFactory.RoomParticipant(null, ParticipantRole.Presenter),
                RoomsModelFactory.RoomParticipant("8:acs:a_b", "Presenter"),
                RoomsModelFactory.RoomParticipant(null, default),
            };

            Func<CommunicationIdentifier, string, DateTimeOffset?, ChatParticipant> makeParticipant = ChatModelFactory.ChatParticipant;
            Func<string, DateTimeOffset, DateTimeOffset, DateTimeOffset, CommunicationRoom> makeRoom = RoomsModelFactory.CommunicationRoom;
            Func<string, DateTimeOffset, DateTimeOffset, DateTimeOffset, bool, CommunicationRoom> makeRoomWithCalls =
                RoomsModelFactory.CommunicationRoom;
            ChatParticipant participant = ChatModelFactory.ChatParticipant(user, "Jo", null);

            Console.WriteLine(contents.Length + messages.Length + threads.Length + participants.Length);
            Console.WriteLine(
                $"{makeParticipant(user, "Jo", null).DisplayName} {makeRoom("1", now, now, now).Id}"
                    + $" {makeRoomWithCalls("2", now, now, now, true).Id}");
            Console.WriteLine(
                $"{participant.DisplayName} {messages[1].Sender == user} {messages[0].Sender == null} {content.Initiator == null}");
        }
    }
}
