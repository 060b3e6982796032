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
