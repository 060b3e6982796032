using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Azure.Communication.Rooms;
using Typewright.Emulator;
using Xunit;

namespace Typewright.Generated.Tests.Emulated;

public sealed class SyncRoomListTests() : RoomListTests(isAsync: false);

public sealed class AsyncRoomListTests() : RoomListTests(isAsync: true);

/// <summary>Rooms are listed with empty pages before the first room, as the service does.</summary>
public abstract class RoomListTests(bool isAsync) : EmulatorTest(isAsync)
{
    private const int EmptyPages = 39;

    protected override EmulatorOptions Options => new() { EmptyRoomPages = EmptyPages, DefaultPageSize = 2 };

    [Fact]
    public async Task Empty_pages_do_not_end_a_listing()
    {
        List<string> ids = await CreateRoomsAsync(3);

        List<CommunicationRoom> rooms = await Rooms.GetRooms().ItemsAsync();

        Assert.Equal(ids.AsEnumerable().Reverse(), rooms.Select(room => room.Id));
        Assert.Equal(EmptyPages + 2, Emulator.Requests.Find("GET", "/rooms").Count);
    }

    [Fact]
    public async Task Empty_pages_are_given_out()
    {
        await CreateRoomsAsync(1);

        List<Page<CommunicationRoom>> pages = await Rooms.GetRooms().PagesAsync();

        Assert.Equal(EmptyPages + 1, pages.Count);
        Assert.All(pages.Take(EmptyPages), page => Assert.Empty(page.Values));
        Assert.Null(pages[^1].ContinuationToken);
    }

    [Fact]
    public async Task A_listing_of_rooms_goes_on_from_its_continuation_token()
    {
        List<string> ids = await CreateRoomsAsync(3);
        List<Page<CommunicationRoom>> first = await Rooms.GetRooms().PagesAsync(limit: EmptyPages + 1);

        Page<CommunicationRoom> last = Assert.Single(
            await RoomsWith(new RoomsClientOptions()).GetRooms().PagesAsync(first[^1].ContinuationToken));

        Assert.Equal(ids[0], Assert.Single(last.Values).Id);
    }

    [Fact]
    public async Task Nothing_asks_for_a_size_that_the_service_does_not_offer()
    {
        await Rooms.GetRooms().PagesAsync(pageSizeHint: 10, limit: 1);

        Assert.Equal("?api-version=2025-03-13", LastRequest.Query);
    }

    private async Task<List<string>> CreateRoomsAsync(int count)
    {
        List<string> ids = [];
        for (int i = 0; i < count; i++)
        {
            ids.Add((await Rooms.CreateRoom()).Value.Id);
        }

        return ids;
    }
}
