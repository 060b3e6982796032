using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Encodings;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Values of sequences that are null or too exact, silences, and parts that are told apart by their places.</summary>
public sealed class RecordTests(WireServer server) : WireTest(server)
{
    private static readonly TimeSpan s_short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Null_among_the_values_of_a_sequence_costs_nobody_the_rest()
    {
        Server.Answer(WireAnswer.Text("application/x-ndjson", "{\"id\":1}\nnull\n{\"id\":2}\n"));
        Assert.Equal([1, null, 2], await IdsAsync(Client().ReadLinesAsync()));
        Server.Answer(WireAnswer.Text("application/jsonl", "{\"id\":1}\nnull\n"));
        Assert.Equal([1, null], await IdsAsync(Client().ReadNullLinesAsync()));
        Server.Answer(WireAnswer.Text("application/json-seq", "\u001e{\"id\":1}\n\u001enull\n\u001e{\"id\":2}\n"));
        Assert.Equal([1, null, 2], await IdsAsync(Client().ReadSequenceAsync()));
        Server.Answer(WireAnswer.Text("text/event-stream", "data: {\"id\":1}\n\ndata: null\n\ndata: {\"id\":2}\n\n"));
        Assert.Equal([1, null, 2], await IdsAsync(Client().WatchAsync()));
    }

    [Fact]
    public async Task Null_among_numbers_is_an_exception_that_tells_the_place()
    {
        Server.Answer(WireAnswer.Text("application/jsonl", "1\nnull\n2\n"));
        List<long> read = [];

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (long value in Client().ReadNumberLinesAsync())
            {
                read.Add(value);
            }
        });

        Assert.Equal([1], read);
        Assert.Contains("[1]", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1234567890123456789012345678", true)]
    [InlineData("7.9228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("1.0000000000000000000000000000000000", true)]
    [InlineData("1e-28", true)]
    [InlineData("0e-999", true)]
    [InlineData("0.12345678901234567890123456789", false)]
    [InlineData("7.9228162514264337593543950336", false)]
    [InlineData("1.5e-28", false)]
    [InlineData("12345678901234567890.1234567891", false)]
    public async Task Decimal_is_read_with_all_its_digits_or_not_at_all(string number, bool isHeld)
    {
        Server.Answer(WireAnswer.Json($$"""{"price":{{number}}}"""));

        if (isHeld)
        {
            Assert.Equal(decimal.Parse(number, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture),
                (await Client().GetPriceAsync()).Value.Price);
        }
        else
        {
            RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetPriceAsync());
            Assert.Contains(number, failure.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(404, false)]
    public async Task Existence_is_an_answer_where_a_range_says_so(int status, bool isThere)
    {
        Server.Answer(new WireAnswer(status, null, null));

        Assert.Equal(isThere, (await Client().AsksForOneAsync()).Value);
    }

    [Fact]
    public async Task What_goes_wrong_in_general_is_not_absence()
    {
        Server.Answer(new WireAnswer(404, null, null));

        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().AsksForAnyAsync())).Status);
    }

    [Fact]
    public async Task Part_has_the_media_type_of_its_place()
    {
        await Client().SendMixedAsync(Enumerable.Range(0, 8).Select(static index => new FilePart(BinaryData.FromString($"{index}"))));

        Assert.Equal(
            ["application/json", "image/png", "text/plain", "application/json", "text/plain", "application/merge-patch+json",
                "application/octet-stream", "application/octet-stream"],
            MultipartParts.Of(Sent).Lines.Select(static line => line.Split(" | ")[1]));
    }

    [Fact]
    public async Task List_in_one_part_takes_no_value_with_its_delimiter()
    {
        await Client().SendJoinedAsync(new SendJoinedRequest { Tags = { "a", "b c" } });
        Assert.Equal(["form-data; name=\"tags\" |  | a,b c"], MultipartParts.Of(Sent).Lines);

        await Assert.ThrowsAsync<ArgumentException>(() => Client().SendJoinedAsync(new SendJoinedRequest { Tags = { "a,b" } }));
    }

    [Fact]
    public async Task Discriminator_in_a_part_that_is_written_out_tells_the_classes_below()
    {
        Server.Answer(WireAnswer.Json("""{"kind":"ci","sub":"big","area":2}"""));

        Shape read = (await Client().PutShapeAsync(new BigCircle { Area = 1 })).Value;

        Assert.Equal("""{"kind":"ci","sub":"big","area":1}""", Sent.Body);
        Assert.Equal(2, Assert.IsType<BigCircle>(read).Area);
    }

    [Fact]
    public async Task Nothing_in_place_of_one_of_several_bodies_is_a_success()
    {
        Server.Answer(WireAnswer.Nothing);

        Assert.False((await Client().PutOneOrDocAsync()).HasValue);
    }

    [Theory]
    [InlineData("application/json", "\"a\"", "a")]
    [InlineData("text/plain", "\"a\"", "a")]
    [InlineData("text/plain; charset=utf-8", "a b", "a b")]
    [InlineData("text/plain", "5", "5")]
    public async Task Text_without_quotes_is_one_where_the_service_says_that_it_is_text(string mediaType, string body, string text)
    {
        Server.Answer(WireAnswer.Text(mediaType, body));

        Assert.Equal(text, (await Client().GetWordAsync()).Value);
    }

    [Fact]
    public async Task File_that_is_text_keeps_its_bytes()
    {
        Server.Answer(new WireAnswer(200, "text/plain", [0xFF, 0xFE, 0, 13]));
        using Stream log = (await Client().GetLogAsync()).Value;
        using MemoryStream read = new();
        await log.CopyToAsync(read);
        Assert.Equal([0xFF, 0xFE, 0, 13], read.ToArray());

        Server.Answer(WireAnswer.Nothing);
        await Client().PutLogAsync(new MemoryStream([0xFF, 0]));
        Assert.Equal([0xFF, 0], Sent.Bytes);
        Assert.Equal("text/csv", Sent["Content-Type"]);
    }

    [Fact]
    public async Task Text_without_quotes_that_is_said_to_be_json_is_refused()
    {
        Server.Answer(WireAnswer.Json("a b"));

        await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetWordAsync());
    }

    [Fact]
    public async Task Silence_of_a_file_is_told_from_cancellation()
    {
        using QuietServer quiet = new("application/octet-stream", "abc");
        EncodingsClientOptions options = Once<EncodingsClientOptions>();
        options.Retry.NetworkTimeout = s_short;
        using Stream file = (await new EncodingsClient(quiet.Endpoint, options).GetFileAsync()).Value;

        IOException failure = await Assert.ThrowsAsync<IOException>(() => file.CopyToAsync(Stream.Null));

        Assert.IsType<TimeoutException>(failure.InnerException);
        Assert.Contains("NetworkTimeout", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Time_of_a_scope_ends_where_the_answer_is_there()
    {
        using QuietServer quiet = new("application/x-ndjson", "{\"id\":1}\n");
        using RequestScope scope = RequestScope.With(timeout: s_short);
        IAsyncEnumerator<One> lines = new EncodingsClient(quiet.Endpoint, Once<EncodingsClientOptions>())
            .ReadLinesAsync().GetAsyncEnumerator();
        Assert.True(await lines.MoveNextAsync());

        Task<bool> next = lines.MoveNextAsync().AsTask();

        Assert.NotSame(next, await Task.WhenAny(next, Task.Delay(s_short * 3)));
        quiet.Dispose();
        Assert.False(await next);
    }

    private static async Task<List<long?>> IdsAsync(IAsyncEnumerable<One?> values)
    {
        List<long?> ids = [];
        await foreach (One? value in values)
        {
            ids.Add(value?.Id);
        }

        return ids;
    }

    private EncodingsClient Client() => new(Server.Endpoint, Once<EncodingsClientOptions>());
}
