using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;

namespace Switched
{
    internal static class ChatProgram
    {
        public static async Task RunAsync(Uri endpoint, IReadOnlyList<(CommunicationUserIdentifier User, string Token)> users)
        {
            var refreshOptions = new CommunicationTokenRefreshOptions(
                refreshProactively: false, tokenRefresher: cancellationToken => users[0].Token)
            {
                AsyncTokenRefresher = cancellationToken => new ValueTask<string>(users[0].Token),
                InitialToken = users[0].Token,
            };
            var chatClient = new ChatClient(endpoint, new CommunicationTokenCredential(refreshOptions), new ChatClientOptions());

            var participant = new ChatParticipant(
                identifier: users[1].User) { DisplayName = "Kim", ShareHistoryTime = DateTimeOffset.MinValue };
            participant.Metadata.Add("place", "window");
            var options = new CreateChatThreadOptions("Lunch") { IdempotencyToken = Guid.NewGuid().ToString() };
            options.Participants.Add(participant);
            options.Metadata.Add("day", "Friday");
            options.RetentionPolicy = ChatRetentionPolicy.ThreadCreationDate(60);
            CreateChatThreadResult created = await chatClient.CreateChatThreadAsync(options);
            foreach (ChatError error in created.InvalidParticipants)
            {
                Console.WriteLine($"{error.Target}: {error.Code} {error.Message}");
            }

            CreateChatThreadResult alone = chatClient.CreateChatThread("Alone", null);
            Console.WriteLine(alone.ChatThread.Topic);
            await chatClient.DeleteChatThreadAsync(alone.ChatThread.Id);

            ChatThreadClient thread = chatClient.GetChatThreadClient(threadId: created.ChatThread.Id);
            await MessagesAsync(thread);
            await ParticipantsAsync(thread, users[1].User);

            await foreach (ChatThreadItem item in chatClient.GetChatThreadsAsync())
            {
                Console.WriteLine($"{item.Id}: {item.Topic.Length} {item.DeletedOn}");
            }
        }

        private static async Task MessagesAsync(ChatThreadClient thread)
        {
            SendChatMessageResult sent = await thread.SendMessageAsync(
                content: "Soup?", type: ChatMessageType.Text, senderDisplayName: "Jo");
            SendChatMessageResult html = thread.SendMessage(new SendChatMessageOptions { Content = "<b>Soup!</b>", MessageType = "html" });
            await thread.UpdateMessageAsync(sent.Id, "Salad?");
            await thread.UpdateMessageAsync(html.Id, null);
            ChatMessage message = await thread.GetMessageAsync(sent.Id);
            Console.WriteLine($"{message.Id}: {message.Content.Message} {message.Content.Attachments.Count}");

            AsyncPageable<ChatMessage> messages = thread.GetMessagesAsync();
            await foreach (ChatMessage each in messages)
            {
                Console.WriteLine($"{each.Id}:{each.Content.Message}");
                foreach (ChatParticipant added in each.Content.Participants)
                {
                    Console.WriteLine(added.DisplayName);
                }

                if (each.Content.Initiator != null)
                {
                    Console.WriteLine(each.Content.Initiator.RawId);
                }
            }

            await thread.UpdateTopicAsync(topic: "Lunch, later");
            await thread.UpdatePropertiesAsync(new UpdateChatThreadPropertiesOptions { Metadata = { { "place", "window" } } });
            ChatThreadProperties properties = await thread.GetPropertiesAsync();
            Console.WriteLine($"{properties.Topic} {properties.CreatedBy.RawId} {properties.Metadata.Count}");
            await thread.SendTypingNotificationAsync();
            await thread.SendReadReceiptAsync(sent.Id);
            await foreach (ChatMessageReadReceipt receipt in thread.GetReadReceiptsAsync())
            {
                Console.WriteLine($"{receipt.ChatMessageId}:{((CommunicationUserIdentifier)receipt.Sender).Id}:{receipt.ReadOn}");
            }

            await thread.DeleteMessageAsync(html.Id);
        }

        private static async Task ParticipantsAsync(ChatThreadClient thread, CommunicationUserIdentifier kim)
        {
            await thread.RemoveParticipantAsync(identifier: kim);
            AddChatParticipantsResult added = await thread.AddParticipantsAsync(
                participants: new[] { new ChatParticipant(kim) { DisplayName = "Kim" } });
            Console.WriteLine(added.InvalidParticipants.Any());

            await foreach (ChatParticipant each in thread.GetParticipantsAsync(cancellationToken: CancellationToken.None))
            {
                Console.WriteLine($"{((CommunicationUserIdentifier)each.User).Id}:{each.DisplayName}:{each.ShareHistoryTime}");
            }

            try
            {
                await thread.AddParticipantAsync(new ChatParticipant(new CommunicationUserIdentifier("8:acs:somewhere_else")));
            }
            catch (RequestFailedException exception)
            {
                Console.WriteLine($"{exception.Status} {exception.ErrorCode}");
            }
        }
    }
}
