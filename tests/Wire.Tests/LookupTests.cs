using System;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Lookups;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What may not be there, and what headers tell.</summary>
public sealed class LookupTests(WireServer server) : WireTest(server)
{
    private const string Json = """{"name":"rope"}""";

    [Fact]
    public async Task What_is_there_has_a_value()
    {
        Server.Answer(WireAnswer.Json(Json));

        NullableResponse<Thing> thing = await Client().GetThingIfExistsAsync("a/b");

        Assert.True(thing.HasValue);
        Assert.Equal("rope", thing.Value!.Name);
        Assert.Equal(("GET", "/things/a%2Fb", "application/json"), (Sent.Method, Sent.Target, Sent["Accept"]));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(204)]
    public async Task What_is_not_there_has_none_and_is_no_error(int status)
    {
        Server.Answer(new WireAnswer(status, null, null));

        foreach (NullableResponse<Thing> thing in new[] { await Client().GetThingIfExistsAsync("x"), Client().GetThingIfExists("x") })
        {
            Assert.False(thing.HasValue);
            Assert.Equal(status, thing.GetRawResponse().Status);
            Assert.Contains(
                status.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Assert.Throws<InvalidOperationException>(() => thing.Value).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_usual_method_throws_for_what_is_not_there()
    {
        Server.Answer(new WireAnswer(404, null, null));

        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetThingAsync("x"))).Status);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(410)]
    [InlineData(500)]
    public async Task Other_errors_are_errors(int status)
    {
        Server.Answer(new WireAnswer(status, null, null));

        Assert.Equal(status, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetThingIfExistsAsync("x"))).Status);
    }

    [Fact]
    public async Task A_success_with_a_value_or_without_one_is_told_by_the_response()
    {
        Server.Answer(WireAnswer.Json(Json), new WireAnswer(204, null, null), WireAnswer.Json("null"), new WireAnswer(200, null, null));

        Assert.Equal("rope", (await Client().GetDraftAsync("x")).Value!.Name);
        foreach (int status in new[] { 204, 200, 200 })
        {
            NullableResponse<Thing> none = Client().GetDraft("x");
            Assert.False(none.HasValue);
            Assert.Equal(status, none.GetRawResponse().Status);
        }
    }

    [Fact]
    public async Task What_is_missing_is_an_error_where_the_document_knows_a_success_without_a_value_only()
    {
        Server.Answer(new WireAnswer(404, null, null));

        Assert.Equal(404, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetDraftAsync("x"))).Status);
    }

    [Fact]
    public async Task A_number_that_is_not_there_is_no_zero()
    {
        Server.Answer(WireAnswer.Json("0"), new WireAnswer(204, null, null));

        NullableResponse<long> zero = await Client().GetCountAsync("x");
        NullableResponse<long> none = await Client().GetCountAsync("x");

        Assert.Equal((true, 0L), (zero.HasValue, zero.Value));
        Assert.False(none.HasValue);
    }

    [Fact]
    public async Task An_empty_text_is_a_value()
    {
        Server.Answer(WireAnswer.Text("text/plain", ""), new WireAnswer(204, null, null));

        NullableResponse<string> empty = await Client().GetNoteAsync("x");
        NullableResponse<string> none = await Client().GetNoteAsync("x");

        Assert.Equal((true, ""), (empty.HasValue, empty.Value));
        Assert.False(none.HasValue);
    }

    [Fact]
    public async Task Xml_may_be_there_or_not()
    {
        Server.Answer(WireAnswer.Text("application/xml", "<Label><text>a</text></Label>"), new WireAnswer(204, null, null));

        Assert.Equal("a", (await Client().GetStampAsync("x")).Value!.Text);
        Assert.False(Client().GetStamp("x").HasValue);
    }

    [Fact]
    public async Task Successes_with_bodies_of_their_own_and_one_without_are_told_apart()
    {
        Server.Answer(WireAnswer.Json(Json), WireAnswer.Json("""{"at":"noon"}""", 202), new WireAnswer(204, null, null));

        Assert.True((await Client().PutOrderAsync("x")).Value!.TryGetThing(out Thing? thing));
        Assert.True((await Client().PutOrderAsync("x")).Value!.TryGetPromise(out Promise? promise));
        Assert.Equal(("rope", "noon"), (thing.Name, promise.At));
        Assert.False((await Client().PutOrderAsync("x")).HasValue);
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_an_error()
    {
        Server.Answer(WireAnswer.Json("""{"name":"""));

        await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetThingIfExistsAsync("x"));
    }

    [Fact]
    public async Task The_root_of_xml_is_looked_at_as_by_the_usual_method()
    {
        Server.Answer(WireAnswer.Text("application/xml", "<Label><text>a</text></Label>"));
        Assert.Equal("a", (await Client().GetLabelIfExistsAsync("x")).Value!.Text);

        Server.Answer(WireAnswer.Text("application/xml", "<html><text>Sign in</text></html>"));
        await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetLabelIfExistsAsync("x"));
    }

    [Fact]
    public async Task Headers_have_their_types()
    {
        Server.Answer(WireAnswer.Json(
            Json,
            200,
            ("X-RateLimit-Remaining", " 41 "),
            ("X-Share", "0.25"),
            ("Last-Modified", "Fri, 27 Nov 2026 08:00:00 GMT"),
            ("X-Final", "True"),
            ("X-Run", "0f8fad5b-d9cb-469f-a165-70867728950e"),
            ("X-Grade", "low grade"),
            ("X-Step", "2"),
            ("Content-Location", "../rope"),
            ("Allow", "GET, , PUT"),
            ("Allow", "HEAD")));

        LookupsHeaders headers = LookupsHeaders.Of(await Client().GetThingAsync("x"));

        Assert.Equal((41, 0.25, true), (headers.RateLimitRemaining, headers.Share, headers.Final));
        Assert.Equal(new DateTimeOffset(2026, 11, 27, 8, 0, 0, TimeSpan.Zero), headers.LastModified);
        Assert.Equal(new Guid("0f8fad5b-d9cb-469f-a165-70867728950e"), headers.Run);
        Assert.Equal((Grade.LowGrade, Step.Second), (headers.Grade, headers.Step));
        Assert.Equal("../rope", headers.ContentLocation!.OriginalString);
        Assert.Equal(["GET", "PUT", "HEAD"], headers.Allow!);
        Assert.Null(headers.RetryAfter);
    }

    [Fact]
    public async Task Headers_that_are_no_such_value_are_null()
    {
        Server.Answer(WireAnswer.Json(
            Json,
            200,
            ("X-RateLimit-Remaining", "many"),
            ("X-Share", "1,5"),
            ("Last-Modified", "yesterday"),
            ("X-Final", "perhaps"),
            ("X-Run", "\"}"),
            ("X-Grade", "middle grade"),
            ("X-Step", "99999999999999999999")));

        LookupsHeaders headers = LookupsHeaders.Of(await Client().GetThingAsync("x"));

        Assert.Equal((null, null, null), (headers.RateLimitRemaining, headers.Share, headers.Final));
        Assert.Equal((null, null, null), (headers.LastModified, headers.Run, headers.Step));
        Assert.Equal(new Grade("middle grade"), headers.Grade);
    }

    [Fact]
    public async Task Headers_of_errors_are_read_from_the_exception()
    {
        Server.Answer(new WireAnswer(429, null, null, ("Retry-After", "7")));

        RequestFailedException e = await Assert.ThrowsAsync<RequestFailedException>(() => Client().GetThingAsync("x"));

        Assert.Equal(7, new LookupsHeaders(e.GetRawResponse()!).RetryAfter);
        Assert.Null(default(LookupsHeaders).RetryAfter);
    }

    private LookupsClient Client() => new(Server.Endpoint, Once<LookupsClientOptions>());
}
