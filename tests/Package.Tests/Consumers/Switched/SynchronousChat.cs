using System;
using System.Collections.Generic;
using System.Linq;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Azure.Core;

namespace Switched
{
    /// <summary>Every call of chat without waiting for a task, with the names of its parameters.</summary>
    internal static class SynchronousChat
    {
        public static void Run(Uri endpoint, string token, CommunicationUserIdentifier guest)
        {
            var options = new ChatClientOptions(ChatClientOptions.ServiceVersion.V2025_03_15)
            {
                Retry = { MaxRetries = 2, Mode = RetryMode.Fixed },
                Diagnostics = { IsLoggingContentEnabled = false },
            };
            var credential = new CommunicationTokenCredential(token);
            var client = new ChatClient(endpoint: endpoint, communicationTokenCredential: credential, options: options);
            Response<CreateChatThreadResult> created = client.CreateChatThread(
                topic: "Lunch", participants: new List<ChatParticipant> { new ChatParticipant(guest) },
                idempotencyToken: Guid.NewGuid().ToString());
            string threadId = created.Value.ChatThread.Id;
            Console.WriteLine($"{created.GetRawResponse().Status} {created.Value.InvalidParticipants.Count}");

            var thread = new ChatThreadClient(threadId, endpoint, credential, options);
            Thread(thread);
            Messages(thread);
            Participants(thread, guest);

            Pageable<ChatThreadItem> threads = client.GetChatThreads(startTime: DateTimeOffset.UtcNow.AddHours(-1));
            foreach (Page<ChatThreadItem> page in threads.AsPages(pageSizeHint: 5))
            {
                Console.WriteLine($"{page.Values.Count} {page.ContinuationToken == null} {page.GetRawResponse().Status}");
            }

            Response deleted = client.DeleteChatThread(threadId: threadId);
            Console.WriteLine($"{deleted.Status} {threads.First(item => item.Id == threadId).LastMessageReceivedOn.HasValue}");
        }

        private static void Thread(ChatThreadClient thread)
        {
            thread.UpdateTopic(topic: "Lunch, later");
            var update = new UpdateChatThreadPropertiesOptions { Topic = "Dinner", RetentionPolicy = ChatRetentionPolicy.None() };
            update.Metadata.Add("day", "Friday");
            thread.UpdateProperties(update);
            ChatThreadProperties properties = thread.GetProperties().Value;
            Console.WriteLine($"{properties.Id == thread.Id} {properties.Topic} {properties.CreatedOn:yyyy}");
            Console.WriteLine($"{properties.DeletedOn} {properties.Metadata["day"]} {properties.CreatedBy is CommunicationUserIdentifier}");
            if (properties.RetentionPolicy is ThreadCreationDateRetentionPolicy policy)
            {
                Console.WriteLine($"{policy.Kind == RetentionPolicyKind.ThreadCreationDate} {policy.DeleteThreadAfterDays}");
            }

            thread.SendTypingNotification();
            thread.SendTypingNotification(new TypingNotificationOptions { SenderDisplayName = "Jo" });
        }

        private static void Messages(ChatThreadClient thread)
        {
            string id = thread.SendMessage(content: "Soup?", type: ChatMessageType.Html, senderDisplayName: "Jo").Value.Id;
            var sending = new SendChatMessageOptions { Content = "Salad?", MessageType = ChatMessageType.Text, SenderDisplayName = "Jo" };
            sending.Metadata["mood"] = "hungry";
            SendChatMessageResult second = thread.SendMessage(sending);
            thread.UpdateMessage(messageId: id, content: "Soup!");
            var editing = new UpdateChatMessageOptions { MessageId = second.Id, Content = "Salad!" };
            editing.Metadata.Add("mood", "still hungry");
            thread.UpdateMessage(editing);
            thread.SendReadReceipt(messageId: id);
            thread.DeleteMessage(messageId: second.Id);

            ChatMessage message = thread.GetMessage(messageId: id);
            Console.WriteLine($"{message.Type == ChatMessageType.Html} {message.SequenceId} {message.Version} {message.CreatedOn:yyyy}");
            Console.WriteLine($"{message.SenderDisplayName} {message.EditedOn} {message.DeletedOn} {message.Metadata.Count}");
            if (message.Sender is CommunicationUserIdentifier sender)
            {
                Console.WriteLine(sender.Id);
            }

            foreach (ChatMessage each in thread.GetMessages(startTime: DateTimeOffset.UtcNow.AddHours(-1)))
            {
                if (each.Type == ChatMessageType.TopicUpdated)
                {
                    Console.WriteLine(each.Content.Topic);
                }
                else if (each.Type == ChatMessageType.ParticipantAdded || each.Type == ChatMessageType.ParticipantRemoved)
                {
                    Console.WriteLine(string.Join(", ", each.Content.Participants.Select(participant => participant.User.RawId)));
                }
                else if (!each.DeletedOn.HasValue)
                {
                    Console.WriteLine($"{each.Content.Message} {string.Join(", ", each.Content.Attachments.Select(Describe))}");
                }
            }

            foreach (ChatMessageReadReceipt receipt in thread.GetReadReceipts(skip: 0))
            {
                Console.WriteLine($"{receipt.Sender.RawId} {receipt.ChatMessageId} {receipt.ReadOn:yyyy}");
            }
        }

        private static string Describe(ChatAttachment attachment)
        {
            string kind = attachment.AttachmentType == ChatAttachmentType.Image ? "image" : "file";
            return $"{kind} {attachment.Id} {attachment.Name} {attachment.Uri} {attachment.PreviewUri}";
        }

        private static void Participants(ChatThreadClient thread, CommunicationUserIdentifier guest)
        {
            Response removed = thread.RemoveParticipant(identifier: guest);
            Response added = thread.AddParticipant(participant: new ChatParticipant(guest) { DisplayName = "Kim" });
            AddChatParticipantsResult several = thread.AddParticipants(participants: new[]
            {
                new ChatParticipant(guest) { ShareHistoryTime = DateTimeOffset.UtcNow },
                new ChatParticipant(guest) { User = CommunicationIdentifier.FromRawId("8:acs:x_y") },
            });
            Console.WriteLine($"{removed.Status} {added.Status}");
            foreach (ChatError error in several.InvalidParticipants)
            {
                Console.WriteLine($"{error.Code} {error.Message} {error.Target} {error.Details.Count} {error.InnerError == null}");
            }

            foreach (ChatParticipant each in thread.GetParticipants(skip: 1))
            {
                Console.WriteLine($"{each.User.RawId} {each.DisplayName} {each.ShareHistoryTime} {each.Metadata.Count}");
            }
        }
    }
}
