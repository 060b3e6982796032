using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class ConcurrencyTests : ChatTest
{
    [Fact]
    public async Task Messages_sent_at_once_all_arrive_in_one_order()
    {
        string thread = await CreateThreadAsync();

        string[] ids = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => SendMessageAsync(AliceToken, thread, $"{i}")));
        List<Answer> pages = await PagesAsync(AliceToken, $"{thread}/messages{ChatVersion}&maxPageSize=7");

        List<string?> listed = [.. pages.SelectMany(page => Texts(page.Items, "id")).SkipLast(2)];
        Assert.Equal(ids.OrderByDescending(long.Parse), listed);
        Assert.Equal(Enumerable.Range(1, 52).Reverse().Select(i => $"{i}"), pages.SelectMany(page => Texts(page.Items, "sequenceId")));
    }
}
