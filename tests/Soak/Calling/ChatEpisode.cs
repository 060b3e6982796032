using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;

namespace Typewright.Soak.Calling;

/// <summary>A thread from its creation to its end, with every call that chat has.</summary>
internal sealed class ChatEpisode(Calls calls, Host host, Users users)
{
    private const int PageSize = 10;

    public async Task RunAsync(string key, Random random)
    {
        CreateChatThreadOptions options = new(key);
        CreateChatThreadResult? created = await calls.WriteAsync<Response<CreateChatThreadResult>>(
            Effects.Thread, key, () => host.Chat.CreateChatThreadAsync(options)) is { } answer ? answer.Value : null;
        CommunicationUserIdentifier? guest = await users.CreateAsync(random);
        if (created is null || guest is null)
        {
            return;
        }

        ChatThreadClient thread = host.Chat.GetChatThreadClient(created.ChatThread.Id);
        await AddAsync(thread, key, guest, random);
        await TalkAsync(thread, key, random);
        await ReadAsync(thread, random);
        UpdateChatThreadPropertiesOptions marking = new() { Metadata = { ["mark"] = key } };
        await calls.WriteAsync(Effects.Metadata, key, () => thread.UpdatePropertiesAsync(marking));
        await calls.WriteAsync(Effects.Topic, key + " topic", () => thread.UpdateTopicAsync(key + " topic"));
        await calls.WriteAsync(Effects.Removed, $"{key} {guest.Id}", () => thread.RemoveParticipantAsync(guest));
        if (random.Next(2) == 0)
        {
            await calls.DeleteAsync(Effects.DeletedThread, key, () => host.Chat.DeleteChatThreadAsync(thread.Id));
        }

        await users.RetireAsync(guest, random);
    }

    private static async Task<T?> FirstPageAsync<T>(AsyncPageable<T> listing)
        where T : class
    {
        await foreach (Page<T> page in listing.AsPages(pageSizeHint: PageSize))
        {
            return page.Values.Count > 0 ? page.Values[0] : null;
        }

        return null;
    }

    private async Task AddAsync(ChatThreadClient thread, string key, CommunicationUserIdentifier guest, Random random)
    {
        ChatParticipant participant = new(guest) { DisplayName = "Guest" };
        string effect = $"{key} {guest.Id}";
        if (random.Next(2) == 0)
        {
            await calls.WriteAsync(Effects.Added, effect, () => thread.AddParticipantAsync(participant));
        }
        else
        {
            await calls.WriteAsync<Response<AddChatParticipantsResult>>(
                Effects.Added, effect, () => thread.AddParticipantsAsync([participant]));
        }
    }

    private async Task TalkAsync(ChatThreadClient thread, string key, Random random)
    {
        List<(string Key, string Id)> sent = [];
        for (int i = random.Next(4, 9); i > 0; i--)
        {
            string message = $"{key}/{i}";
            SendChatMessageOptions options = new() { Content = message, SenderDisplayName = message };
            Response<SendChatMessageResult>? answer = await calls.WriteAsync(
                Effects.Message, message, () => thread.SendMessageAsync(options));
            if (answer is not null)
            {
                sent.Add((message, answer.Value.Id));
            }
        }

        foreach ((string message, string id) in sent.Take(1))
        {
            await calls.WriteAsync(Effects.EditedMessage, message, () => thread.UpdateMessageAsync(id, "edited " + message));
            await calls.ReadAsync("GetMessage", () => thread.GetMessageAsync(id));
            await calls.WriteAsync(Effects.Receipt, $"{key} {id}", () => thread.SendReadReceiptAsync(id));
        }

        foreach ((string message, string id) in sent.Skip(1).Take(1))
        {
            await calls.DeleteAsync(Effects.DeletedMessage, message, () => thread.DeleteMessageAsync(id));
        }

        await calls.TryAsync(() => thread.SendTypingNotificationAsync());
    }

    private async Task ReadAsync(ChatThreadClient thread, Random random)
    {
        await calls.ReadAsync("GetProperties", () => thread.GetPropertiesAsync());
        await calls.ReadAsync("GetMessages", () => FirstPageAsync(thread.GetMessagesAsync()));
        await calls.ReadAsync("GetParticipants", () => FirstPageAsync(thread.GetParticipantsAsync()));
        await calls.ReadAsync("GetReadReceipts", () => FirstPageAsync(thread.GetReadReceiptsAsync()));
        if (random.Next(8) == 0)
        {
            // Seldom, as the list of a user's threads grows through the whole run.
            await calls.ReadAsync("GetChatThreads", () => FirstPageAsync(host.Chat.GetChatThreadsAsync()));
        }
    }
}
