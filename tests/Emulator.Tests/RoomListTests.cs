using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Emulator.Tests;

public sealed class RoomListTests : EmulatorTest
{
    private const string Rooms = "/rooms" + RoomsVersion;

    protected override EmulatorOptions Options => new() { DefaultPageSize = 3, EmptyRoomPages = 2 };

    [Fact]
    public async Task Rooms_are_listed_newest_first_after_the_empty_pages()
    {
        List<string?> created = await CreateRoomsAsync(7);

        List<Answer> pages = await PagesAsync();

        Assert.Equal([0, 0, 3, 3, 1], pages.Select(page => page.Items.Count));
        created.Reverse();
        Assert.Equal(created, pages.SelectMany(page => page.Items).Select(room => (string?)room!["id"]));
    }

    [Fact]
    public async Task Next_links_are_absolute_long_and_end_with_the_version()
    {
        Answer answer = await SignedAsync("GET", Rooms);

        Assert.StartsWith($"{Emulator.Endpoint}rooms?nextLink=", answer.NextLink);
        Assert.EndsWith("&api-version=2025-03-13", answer.NextLink);
        Assert.True(answer.NextLink!.Length > 2000);
    }

    [Fact]
    public async Task The_last_page_has_no_next_link()
    {
        await CreateRoomsAsync(3);

        Assert.Equal([0, 0, 3], (await PagesAsync()).Select(page => page.Items.Count));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("5", 6)]
    public async Task A_request_can_ask_for_a_number_of_empty_pages(string asked, int expected) =>
        Assert.Equal(expected, (await PagesAsync(("x-emulator-empty-pages", asked))).Count);

    [Fact]
    public async Task Rooms_that_are_created_between_pages_do_not_shift_them()
    {
        List<string?> created = await CreateRoomsAsync(4);
        Answer first = await SignedAsync("GET", Rooms, null, ("x-emulator-empty-pages", "0"));
        await CreateRoomsAsync(2);

        Answer second = await SignedAsync("GET", first.NextLink!);

        Assert.Equal([created[0]], second.Items.Select(room => (string?)room!["id"]));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AAAA")]
    public async Task A_damaged_token_is_refused(string token) =>
        Assert.Equal(400, (await SignedAsync("GET", $"{Rooms}&nextLink={token}")).Status);

    [Fact]
    public async Task Without_rooms_there_is_one_page_after_the_empty_ones() => Assert.Equal(3, (await PagesAsync()).Count);

    private async Task<List<string?>> CreateRoomsAsync(int count)
    {
        List<string?> ids = [];
        for (int i = 0; i < count; i++)
        {
            ids.Add((string?)(await SignedAsync("POST", Rooms, "{}")).Json["id"]);
        }

        return ids;
    }

    private async Task<List<Answer>> PagesAsync(params (string, string)[] headers)
    {
        List<Answer> pages = [await SignedAsync("GET", Rooms, null, headers)];
        while (pages[^1].NextLink is { } next)
        {
            pages.Add(await SignedAsync("GET", next));
        }

        return pages;
    }
}
