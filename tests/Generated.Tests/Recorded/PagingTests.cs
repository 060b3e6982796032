using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>Listings ask for the next page as the service says, and go on where it goes on.</summary>
public sealed class PagingTests
{
    public static TheoryData<string> Own => Beginnings(RecordingSet.Own);

    public static TheoryData<string> Shared => Beginnings(RecordingSet.Shared);

    [Theory]
    [MemberData(nameof(Own))]
    public Task Invented_pages_are_walked(string recording) => WalksAsync(RecordingSet.Own, recording);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public Task Recorded_pages_are_walked(string recording) => WalksAsync(RecordingSet.Shared, recording);

    /// <summary>
    /// Pages of any version behind which another one is recorded: a link is followed as it is, whatever version it
    /// names.
    /// </summary>
    private static TheoryData<string> Beginnings(RecordingSet set)
    {
        Exchange[] pages = [.. set.Exchanges.Where(exchange => set.Behind(exchange) is not null)];
        HashSet<Exchange> behind = [.. pages.Select(page => set.Behind(page)!)];
        return RecordingSet.Cases(pages.Where(page => !behind.Contains(page)));
    }

    private static async Task WalksAsync(RecordingSet set, string recording)
    {
        List<Exchange> pages = [];
        for (Exchange? page = set[recording]; page is not null; page = set.Behind(page))
        {
            pages.Add(page);
        }

        foreach ((IReadOnlyList<SentRequest> sent, JsonNode? read) in await Replay.RunAsync(pages))
        {
            Assert.Equal(pages.Count, sent.Count);
            Assert.All(sent.Skip(1).Zip(pages), pair => Assert.Equal(pair.Second.NextLink, pair.First.Uri.OriginalString));
            Assert.All(
                sent.Skip(1).Zip(pages.Skip(1)),
                pair => Assert.True(RequestTarget.Of(pair.First.Uri).IsOf(pair.Second), pair.First.Text));
            JsonArray expected = [.. pages.Select(page => ImpliedMembers.Added(page.ResponseBody))];
            Assert.Null(JsonMeaning.Difference(expected, read));
        }
    }
}
