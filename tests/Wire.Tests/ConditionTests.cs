using System;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Choices;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>The headers of conditional requests, which are one argument of a type of Azure.Core.</summary>
public sealed class ConditionTests(WireServer server) : WireTest(server)
{
    private static readonly DateTimeOffset s_noon = new(2024, 5, 6, 12, 0, 0, TimeSpan.FromHours(2));

    [Theory]
    [InlineData("abc", "\"abc\"")]
    [InlineData("\"abc\"", "\"abc\"")]
    [InlineData("W/\"abc\"", "W/\"abc\"")]
    [InlineData("*", "*")]
    public async Task Single_tag_is_an_entity_tag(string tag, string sent)
    {
        ETag? ifNoneMatch = new ETag(tag);
        Assert.Equal(sent, (await SendAsync(() => Client().GetIfNoneMatchAsync(ifNoneMatch)))["If-None-Match"]);

        Server.Answer(WireAnswer.Nothing);
        ETag ifMatch = new(tag);
        Assert.Equal(sent, (await SendAsync(() => Client().PutIfMatchAsync(ifMatch)))["If-Match"]);
    }

    [Fact]
    public async Task What_is_not_given_is_not_sent()
    {
        Assert.Null((await SendAsync(() => Client().GetIfNoneMatchAsync()))["If-None-Match"]);
        Server.Answer(WireAnswer.Nothing);
        WireRequest sent = await SendAsync(() => Client().DeleteMatchingAsync(new MatchConditions { IfNoneMatch = ETag.All }));
        Assert.Equal((null, "*"), (sent["If-Match"], sent["If-None-Match"]));
        Server.Answer(WireAnswer.Nothing);
        Assert.Null((await SendAsync(() => Client().GetConditionallyAsync()))["If-Modified-Since"]);
    }

    [Fact]
    public async Task Single_time_is_a_time()
    {
        WireRequest sent = await SendAsync(() => Client().HeadIfModifiedAsync(s_noon));

        Assert.Equal("Mon, 06 May 2024 10:00:00 GMT", sent["If-Modified-Since"]);
    }

    [Fact]
    public async Task Both_tags_are_match_conditions()
    {
        MatchConditions matchConditions = new() { IfMatch = new ETag("a"), IfNoneMatch = new ETag("b") };

        WireRequest sent = await SendAsync(() => Client().DeleteMatchingAsync(matchConditions, other: "o"));

        Assert.Equal(("\"a\"", "\"b\"", "other=o"), (sent["If-Match"], sent["If-None-Match"], sent.Query));
    }

    [Fact]
    public async Task Tags_and_times_are_request_conditions()
    {
        RequestConditions requestConditions = new() { IfMatch = new ETag("a"), IfModifiedSince = s_noon, IfUnmodifiedSince = s_noon };

        WireRequest sent = await SendAsync(() => Client().GetConditionallyAsync(requestConditions));

        Assert.Equal(("\"a\"", (string?)null), (sent["If-Match"], sent["If-None-Match"]));
        Assert.Equal("Mon, 06 May 2024 10:00:00 GMT", sent["If-Modified-Since"]);
        Assert.Equal("Mon, 06 May 2024 10:00:00 GMT", sent["If-Unmodified-Since"]);
    }

    [Fact]
    public async Task Condition_that_the_operation_does_not_have_is_refused()
    {
        RequestConditions requestConditions = new() { IfNoneMatch = ETag.All };

        ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => Client().PutUnmodifiedAsync(requestConditions));

        Assert.Contains("If-None-Match", refusal.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task Each_way_to_patch_is_a_method_with_content_of_its_own()
    {
        WireRequest sent = await SendAsync(() => Client().PatchThingAsync(new ThingPatch { Name = "n" }));
        Assert.Equal(("application/merge-patch+json", """{"name":"n"}"""), (sent["Content-Type"], sent.Body));

        Server.Answer(WireAnswer.Nothing);
        sent = await SendAsync(() => Client().PatchThingAsJsonPatchAsync([new Step("remove", "/name")]));
        Assert.Equal(("application/json-patch+json", """[{"op":"remove","path":"/name"}]"""), (sent["Content-Type"], sent.Body));

        Server.Answer(WireAnswer.Nothing);
        sent = await SendAsync(() => Client().PatchThingAsStrategicMergePatchAsync(new ThingPatch { Name = "s" }));
        Assert.Equal(("application/strategic-merge-patch+json", """{"name":"s"}"""), (sent["Content-Type"], sent.Body));
    }

    [Fact]
    public async Task Patch_that_is_not_described_is_a_document_of_operations()
    {
        JsonPatchDocument patch = new();
        patch.AppendRemove("/a");
        WireRequest sent = await SendAsync(() => Client().PatchLooseAsync(patch));
        Assert.Equal(("application/json-patch+json", """[{"op":"remove","path":"/a"}]"""), (sent["Content-Type"], sent.Body));

        Server.Answer(WireAnswer.Nothing);
        sent = await SendAsync(() => Client().PatchLooseAsMergePatchAsync(BinaryData.FromString("""{"a":null}""")));
        Assert.Equal(("application/merge-patch+json", """{"a":null}"""), (sent["Content-Type"], sent.Body));
    }

    private ChoicesClient Client() => new(Server.Endpoint, Once<ChoicesClientOptions>());
}
