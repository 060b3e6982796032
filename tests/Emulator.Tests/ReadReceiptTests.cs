using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ReadReceiptTests : ChatTest
{
    [Fact]
    public async Task A_receipt_tells_who_read_what_and_when()
    {
        await CreateUsersAsync();
        string thread = await CreateThreadAsync(Bob);
        string message = await SendMessageAsync(AliceToken, thread, "hi");

        Answer sent = await AsUserAsync(BobToken, "POST", $"{thread}/readReceipts{ChatVersion}", new { chatMessageId = message });
        Answer list = await AsUserAsync(AliceToken, "GET", $"{thread}/readReceipts{ChatVersion}");

        Assert.Equal((200, string.Empty), (sent.Status, sent.Text));
        var receipt = Assert.Single(list.Items)!;
        Assert.Equal(Bob, (string?)receipt["senderCommunicationIdentifier"]!["communicationUser"]!["id"]);
        Assert.Equal(message, (string?)receipt["chatMessageId"]);
        Assert.Matches("Z$", (string?)receipt["readOn"]);
    }

    [Fact]
    public async Task Reading_a_message_again_makes_no_second_receipt()
    {
        string thread = await CreateThreadAsync();
        string message = await SendMessageAsync(AliceToken, thread, "hi");

        await AsUserAsync(AliceToken, "POST", $"{thread}/readReceipts{ChatVersion}", new { chatMessageId = message });
        await AsUserAsync(AliceToken, "POST", $"{thread}/readReceipts{ChatVersion}", new { chatMessageId = message });

        Assert.Single((await AsUserAsync(AliceToken, "GET", $"{thread}/readReceipts{ChatVersion}")).Items);
    }

    [Fact]
    public async Task Receipts_are_paged_by_size_and_skip()
    {
        string thread = await CreateThreadAsync();
        for (int i = 0; i < 3; i++)
        {
            string message = await SendMessageAsync(AliceToken, thread, "hi");
            await AsUserAsync(AliceToken, "POST", $"{thread}/readReceipts{ChatVersion}", new { chatMessageId = message });
        }

        List<Answer> pages = await PagesAsync(AliceToken, $"{thread}/readReceipts{ChatVersion}&maxPageSize=2&skip=0");
        List<Answer> skipped = await PagesAsync(AliceToken, $"{thread}/readReceipts{ChatVersion}&maxPageSize=1&skip=1");

        Assert.Equal([2, 1], pages.Select(page => page.Items.Count));
        Assert.Equal([1, 1], skipped.Select(page => page.Items.Count));
        Assert.EndsWith("/readReceipts?skip=2&maxPageSize=2&api-version=2025-03-15", pages[0].NextLink);
    }

    [Theory]
    [InlineData("""{"chatMessageId":"123"}""", 404)]
    [InlineData("""{"chatMessageId":"invalid_chat_message_id"}""", 400)]
    [InlineData("{}", 400)]
    public async Task A_receipt_needs_a_message(string body, int status)
    {
        string thread = await CreateThreadAsync();

        Assert.Equal(status, (await AsUserAsync(AliceToken, "POST", $"{thread}/readReceipts{ChatVersion}", body)).Status);
    }
}
