using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Traps;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What clients get wrong most often, each by the name of what goes wrong.</summary>
public sealed class TrapTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task Array_of_a_discriminated_union_has_the_name_of_its_component()
    {
        Server.Answer(WireAnswer.Json("""[{"type":"cat","lives":9},{"type":"dog","barks":true}]"""));

        IReadOnlyList<Animal> animals = (await Client().ListAnimalsAsync()).Value;

        Assert.True(animals[0].TryGetCat(out Cat? cat) && animals[1].TryGetDog(out Dog? dog) && cat.Lives == 9 && dog.Barks == true);
    }

    [Fact]
    public async Task Array_in_form_style_is_not_exploded_where_the_document_says_so()
        => Assert.Equal("b=x%20y,z%2Cw", await QueryAsync(static client => client.QueryAsync(b: ["x y", "z,w"])));

    [Fact]
    public async Task Pipes_are_pipes()
        => Assert.Equal("p=1%7C2", await QueryAsync(static client => client.QueryAsync(p: [1, 2])));

    [Fact]
    public async Task Deep_object_keeps_its_prefix_and_the_names_of_the_wire()
        => Assert.Equal("d%5Bgt%5D=5&d%5Bname%5D=n",
            await QueryAsync(static client => client.QueryAsync(d: new QueryD { Gt = 5, Name = "n" })));

    [Fact]
    public async Task Enum_in_a_query_has_the_text_of_the_wire()
        => Assert.Equal("kind=plain-text", await QueryAsync(static client => client.QueryAsync(kind: Kind.PlainText)));

    [Fact]
    public async Task Date_in_a_query_is_a_date()
        => Assert.Equal("day=2024-02-03", await QueryAsync(static client => client.QueryAsync(day: new DateOnly(2024, 2, 3))));

    [Fact]
    public async Task Instant_in_a_query_keeps_its_offset_and_fraction()
        => Assert.Equal("start=2024-01-02T03%3A04%3A05.678%2B02%3A00",
            await QueryAsync(static client => client.QueryAsync(start: new DateTimeOffset(
                2024, 1, 2, 3, 4, 5, 678, TimeSpan.FromHours(2)))));

    [Fact]
    public async Task Culture_does_not_leak_into_numbers_and_booleans()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE")
        {
            NumberFormat = { NumberDecimalSeparator = ",",
            NumberGroupSeparator = "." }
        };
        try
        {
            Assert.Equal("flag=true&number=0.5", await QueryAsync(static client => client.QueryAsync(flag: true, number: 0.5)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task Cookie_is_sent()
    {
        await Client().QueryAsync(session: "s 1");

        Assert.Equal("session=s%201", Sent["Cookie"]);
    }

    [Fact]
    public async Task Form_takes_numbers_lists_and_maps()
    {
        await Client().SendFormAsync(new SendFormRequest(7) { List = { "a", "b c" }, Map = { ["x"] = 1 } });

        Assert.Equal(("application/x-www-form-urlencoded", "number=7&list=a&list=b+c&map=%7B%22x%22%3A1%7D"),
            (Sent["Content-Type"], Sent.Body));
    }

    [Fact]
    public async Task Optional_part_can_be_left_out()
    {
        await Client().SendPartsAsync(new SendPartsRequest(BinaryData.FromString("x")) { Size = 0.5 });

        Assert.Equal(["form-data; name=\"file\"; filename=\"file\" | application/octet-stream | x", "form-data; name=\"size\" |  | 0.5"],
            MultipartParts.Of(Sent).Lines);
    }

    [Fact]
    public async Task Upload_is_the_bytes_of_the_stream()
    {
        using MemoryStream content = new([0, 34, 255]);
        await Client().UploadAsync(content);

        Assert.Equal([0, 34, 255], Sent.Bytes);
        Assert.Equal("application/octet-stream", Sent["Content-Type"]);
    }

    [Fact]
    public async Task Download_is_a_stream_of_the_bytes()
    {
        Server.Answer(new WireAnswer(200, "application/octet-stream", [0, 34, 255]));

        using Stream stream = (await Client().DownloadAsync()).Value;
        byte[] bytes = new byte[3];
        await stream.ReadExactlyAsync(bytes);

        Assert.Equal([0, 34, 255], bytes);
    }

    [Fact]
    public async Task Array_in_a_path_is_its_values()
    {
        await Client().GetIdsAsync([1, 2]);

        Assert.Equal("/ids/1,2", Sent.Target);
    }

    [Fact]
    public async Task Only_what_was_set_is_sent_and_required_null_is_null()
    {
        Server.Answer(WireAnswer.Json("{}"));
        await Client().CreateThingAsync(new Thing("x", null));

        Assert.Equal("""{"r":"x","rn":null}""", Sent.Body);
    }

    [Fact]
    public async Task Unknown_kind_of_a_union_is_kept_and_taken_for_no_other()
    {
        Server.Answer(WireAnswer.Json("""[{"type":"bird","wings":2},{"type":"cat"}]"""));

        IReadOnlyList<Animal> animals = (await Client().ListAnimalsAsync()).Value;

        Assert.Equal(
            ["""{"type":"bird","wings":2}""", "cat"],
            animals.Select(static animal => animal.Match(
                static cat => cat.Type, static dog => dog.Type, static other => other.ToString())));
    }

    [Fact]
    public async Task Slash_and_question_mark_in_an_id_do_not_change_the_URL()
    {
        await UpdateAsync("{}", "19:a/b c?d@thread.v2");

        Assert.Equal("/threads/19%3Aa%2Fb%20c%3Fd%40thread.v2", Sent.Target);
    }

    [Fact]
    public async Task Unknown_enum_value_does_not_lose_the_answer()
        => Assert.Equal("brand-new", (await UpdateAsync("""{"r":"x","kind":"brand-new"}""")).Kind?.ToString());

    [Fact]
    public async Task Enum_value_in_the_wrong_case_is_the_value()
        => Assert.Equal(Kind.Html, (await UpdateAsync("""{"kind":"HTML"}""")).Kind);

    [Fact]
    public async Task Missing_required_member_does_not_lose_the_answer()
        => Assert.Equal(7, (await UpdateAsync("""{"big":7}""")).Big);

    [Fact]
    public async Task Unknown_member_is_written_back()
    {
        Thing read = await UpdateAsync("""{"r":"x","rn":null,"more":[1,2]}""");
        await UpdateAsync("{}", thing: read);

        Assert.Equal("""{"r":"x","rn":null,"more":[1,2]}""", Sent.Body);
    }

    [Fact]
    public async Task Null_in_place_of_an_object_is_a_failure_with_its_status()
        => Assert.Equal(200, (await Assert.ThrowsAsync<RequestFailedException>(() => UpdateAsync("null"))).Status);

    [Fact]
    public async Task Error_in_plain_text_keeps_status_and_text()
    {
        Server.Answer(WireAnswer.Text("text/plain", "You may not.", 403));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client()
            .CreateThingAsync(new Thing("x", null)));

        Assert.Equal(403, failure.Status);
        Assert.StartsWith("You may not.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Status_that_the_document_does_not_declare_is_a_failure()
    {
        Server.Answer(WireAnswer.Json("{}", 206));

        Assert.Equal(206, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().CreateThingAsync(new Thing("x", null)))).Status);
    }

    [Fact]
    public async Task Patch_has_the_media_type_of_the_document()
    {
        await UpdateAsync("{}");

        Assert.Equal("application/merge-patch+json", Sent["Content-Type"]);
    }

    [Fact]
    public async Task Accept_is_sent()
    {
        await UpdateAsync("{}");

        Assert.Equal("application/json", Sent["Accept"]);
    }

    [Fact]
    public async Task Repeatability_header_is_made_up()
    {
        await Client().QueryAsync();

        Assert.True(Guid.TryParse(Sent["Repeatability-Request-Id"], out _));
    }

    private TrapsClient Client() => new(Server.Endpoint, Once<TrapsClientOptions>());

    private async Task<string> QueryAsync(Func<TrapsClient, Task> call)
    {
        await call(Client());
        return Sent.Query;
    }

    private async Task<Thing> UpdateAsync(string answer, string threadId = "t", Thing? thing = null)
    {
        Server.Answer(WireAnswer.Json(answer));
        return await Client().UpdateThreadAsync(threadId, thing ?? new Thing("x", null));
    }
}
