using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication;
using Azure.Communication.Chat;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncReceiptTests() : ReceiptTests(isAsync: false);

public sealed class AsyncReceiptTests() : ReceiptTests(isAsync: true);

/// <summary>Read receipts and typing notifications.</summary>
public abstract class ReceiptTests(bool isAsync) : EmulatorTest(isAsync)
{
    [Fact]
    public async Task A_read_receipt_tells_who_read_what()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        string id = (await thread.SendMessage("Hello")).Value.Id;

        Response response = await thread.SendReadReceipt(id);

        Assert.Equal((200, $$"""{"chatMessageId":"{{id}}"}"""), (response.Status, LastRequest.Body));
        ChatMessageReadReceipt receipt = Assert.Single(await thread.GetReadReceipts().ItemsAsync());
        Assert.Equal((Host, id), ((CommunicationUserIdentifier)receipt.Sender, receipt.ChatMessageId));
        Assert.NotEqual(default, receipt.ReadOn);
    }

    [Fact]
    public async Task Receipts_are_listed_in_pages_and_after_a_skip()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        List<string> ids = [];
        for (int i = 0; i < 4; i++)
        {
            ids.Add((await thread.SendMessage("Hello")).Value.Id);
            await thread.SendReadReceipt(ids[i]);
        }

        Emulator.Requests.Clear();
        List<Page<ChatMessageReadReceipt>> pages = await thread.GetReadReceipts(skip: 1).PagesAsync(pageSizeHint: 2);

        Assert.Equal([2, 1], pages.Select(page => page.Values.Count));
        Assert.Equal(ids.Skip(1), pages.SelectMany(page => page.Values).Select(receipt => receipt.ChatMessageId));
        Assert.Equal("?api-version=2025-03-15&maxPageSize=2&skip=1", Emulator.Requests.Snapshot()[0].Query);
    }

    [Fact]
    public async Task A_listing_of_receipts_goes_on_from_its_continuation_token()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();
        await thread.SendReadReceipt((await thread.SendMessage("Hello")).Value.Id);
        string last = (await thread.SendMessage("Hello")).Value.Id;
        await thread.SendReadReceipt(last);
        Page<ChatMessageReadReceipt> first = Assert.Single(await thread.GetReadReceipts().PagesAsync(pageSizeHint: 1, limit: 1));

        Page<ChatMessageReadReceipt> second = Assert.Single(await thread.GetReadReceipts().PagesAsync(first.ContinuationToken));

        Assert.Equal(last, Assert.Single(second.Values).ChatMessageId);
    }

    [Fact]
    public async Task A_typing_notification_is_an_empty_object_without_options()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        Response response = await thread.SendTypingNotification();

        Assert.Equal((200, "{}"), (response.Status, LastRequest.Body));
        Assert.EndsWith("/typing", LastRequest.Path);
    }

    [Fact]
    public async Task A_typing_notification_names_its_sender()
    {
        ThreadCalls thread = await Chat.StartThreadAsync();

        await thread.SendTypingNotification(new TypingNotificationOptions { SenderDisplayName = "Name" });

        Assert.Equal("""{"senderDisplayName":"Name"}""", LastRequest.Body);
    }
}
