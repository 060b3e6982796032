using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Typewright.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Typewright.Generated.Tests.Recorded;

/// <summary>What the service answered is read into models and written back: nothing is lost and nothing invented.</summary>
public sealed class ResponseTests(ITestOutputHelper output)
{
    public static TheoryData<string> Own => Readable(RecordingSet.Own);

    public static TheoryData<string> Shared => Readable(RecordingSet.Shared);

    [Theory]
    [MemberData(nameof(Own))]
    public Task Invented_response_is_read_and_written_back(string recording) => ReadsAsync(RecordingSet.Own[recording]);

    [SharedTheory]
    [MemberData(nameof(Shared))]
    public Task Recorded_response_is_read_and_written_back(string recording) => ReadsAsync(RecordingSet.Shared[recording]);

    [Fact]
    public void Invented_responses_are_left_out_only_where_a_word_replaced_a_list() => ListLeftOut(RecordingSet.Own, expected: 2);

    [SharedFact]
    public void Recorded_responses_are_left_out_only_where_a_word_replaced_a_list() => ListLeftOut(RecordingSet.Shared, expected: null);

    private static TheoryData<string> Readable(RecordingSet set) =>
        RecordingSet.Cases(Successes(set).Where(exchange => set.IsIntact(exchange, exchange.ResponseBody)));

    private static IEnumerable<Exchange> Successes(RecordingSet set) =>
        set.Covered.Where(exchange => !exchange.IsError && exchange.ResponseObject is not null);

    private static async Task ReadsAsync(Exchange exchange)
    {
        foreach ((SentRequest _, JsonNode? read) in await Replay.RunAsync(exchange))
        {
            Assert.Null(JsonMeaning.Difference(ImpliedMembers.Added(exchange.ResponseBody), read));
        }
    }

    private void ListLeftOut(RecordingSet set, int? expected)
    {
        Exchange[] leftOut = [.. Successes(set).Where(exchange => !set.IsIntact(exchange, exchange.ResponseBody))];

        output.WriteLine($"{Successes(set).Count() - leftOut.Length} responses are read, {leftOut.Length} are not:");
        Assert.All(leftOut, exchange =>
        {
            output.WriteLine(exchange.Name);
            Assert.True(exchange.IsSanitized, exchange.Name);
        });
        Assert.Equal(expected ?? leftOut.Length, leftOut.Length);
        Assert.True(leftOut.Length < Successes(set).Count() / 2, "Most recordings must be of use.");
    }
}
