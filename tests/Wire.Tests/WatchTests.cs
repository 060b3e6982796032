using System.Collections.Generic;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Streams;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Watches;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Lines of JSON behind a declaration of JSON: an overlay says what an item is, and a method reads them.</summary>
public sealed class WatchTests(WireServer server) : WireTest(server)
{
    private const string Lines = """
        {"type":"ADDED","object":{"name":"a"}}
        {"type":"DELETED","object":{"name":"b"}}

        """;

    [Fact]
    public async Task Watched_list_is_asked_for_by_its_parameter_and_its_media_type()
    {
        Server.Answer(WireAnswer.Text("application/json;stream=watch", Lines));

        List<string> seen = [];
        await foreach (WatchEvent happened in Client().ListPodsStreamingAsync(limit: 5))
        {
            seen.Add(happened.Type + " " + happened.Object.Name);
        }

        Assert.Equal(["ADDED a", "DELETED b"], seen);
        Assert.Equal(("application/json;stream=watch", "/pods?watch=true&limit=5"), (Sent["Accept"], Sent.Target));
    }

    [Fact]
    public async Task List_in_one_piece_is_asked_for_as_ever()
    {
        Server.Answer(WireAnswer.Json("""{"kind":"PodList","items":[{"name":"a"}]}"""));

        Response<PodList> pods = await Client().ListPodsAsync();

        Assert.Equal("a", Assert.Single(pods.Value.Items).Name);
        Assert.Equal(("application/json", "/pods"), (Sent["Accept"], Sent.Target));
    }

    [Fact]
    public async Task Overlay_may_name_the_parameter()
    {
        Server.Answer(WireAnswer.Json(Lines));

        List<string> seen = [];
        await foreach (WatchEvent happened in Client().GetNodesStreamingAsync())
        {
            seen.Add(happened.Type);
        }

        Assert.Equal(["ADDED", "DELETED"], seen);
        Assert.Equal(("application/json", "/nodes?follow=true"), (Sent["Accept"], Sent.Target));
    }

    [Fact]
    public async Task Error_in_place_of_a_watch_is_an_exception()
    {
        Server.Answer(WireAnswer.Json("""{"kind":"Status","message":"too old resource version","code":410}""", 410));

        RequestFailedException failure = await Assert.ThrowsAsync<RequestFailedException>(async () =>
        {
            await foreach (WatchEvent _ in Client().GetNodesStreamingAsync())
            {
                Assert.Fail("There is no event.");
            }
        });

        Assert.Equal(410, failure.Status);
    }

    [Fact]
    public async Task Item_schema_of_JSON_makes_lines()
    {
        Server.Answer(WireAnswer.Text("application/json", "{\"what\":\"a\"}\n{\"what\":\"b\"}"));

        List<string> seen = [];
        await foreach (Happened happened in new StreamsClient(Server.Endpoint).FollowStreamingAsync())
        {
            seen.Add(happened.What);
        }

        Assert.Equal(["a", "b"], seen);
        Assert.Equal(("application/json;stream=follow", "/follow"), (Sent["Accept"], Sent.Target));
    }

    private WatchesClient Client() => new(Server.Endpoint, Once<WatchesClientOptions>());
}
