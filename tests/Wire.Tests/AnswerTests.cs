using System;
using System.Collections.Generic;
using System.Net.ServerSentEvents;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Answers;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What is made of answers that documents describe in part: undeclared successes, existence, events of .NET.</summary>
public sealed class AnswerTests(WireServer server) : WireTest(server)
{
    [Theory]
    [InlineData(204, true)]
    [InlineData(200, true)]
    [InlineData(404, false)]
    public async Task Existence_is_an_answer(int status, bool isThere)
    {
        Server.Answer(new WireAnswer(status, null, null));

        Response<bool> response = await Client().IsThereAsync();

        Assert.Equal((isThere, status), (response.Value, response.GetRawResponse().Status));
    }

    [Fact]
    public async Task Other_errors_are_not_taken_for_absence()
    {
        Server.Answer(new WireAnswer(403, null, null));

        Assert.Equal(403, (await Assert.ThrowsAsync<RequestFailedException>(() => Client().IsThereAsync())).Status);
    }

    [Fact]
    public async Task Success_that_is_not_declared_is_one()
    {
        Server.Answer(WireAnswer.Json("""{"name":"a"}""", 201));

        Response<Thing> response = await Client().CreateAsync();

        Assert.Equal(("a", 201), (response.Value.Name, response.GetRawResponse().Status));
    }

    [Fact]
    public async Task Success_without_body_that_is_not_declared_is_one()
    {
        Server.Answer(WireAnswer.Nothing);

        Assert.Equal(204, (await Client().DeleteAsync()).Status);
    }

    [Fact]
    public async Task Success_that_is_not_declared_is_an_error_to_who_insists()
    {
        Server.Answer(WireAnswer.Json("""{"name":"a"}""", 201));

        StrictAnswers.StrictAnswersClient client = new(Server.Endpoint);
        RequestFailedException exception = await Assert.ThrowsAsync<RequestFailedException>(() => client.CreateAsync());

        Assert.Equal(201, exception.Status);
        Assert.Contains("201 is not among the statuses that the document declares", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_of_ASP_NET_Core_carry_typed_data()
    {
        Server.Answer(WireAnswer.Text("text/event-stream", "event: made\ndata: {\"name\":\"a\"}\nid: 7\n\ndata: {\"name\":\"b\"}\n\n"));

        List<(string, string, string?)> events = [];
        await foreach (SseItem<Thing> item in Client().WatchAsync())
        {
            events.Add((item.EventType, item.Data.Name, item.EventId));
        }

        Assert.Equal([("made", "a", "7"), ("message", "b", null)], events);
    }

    [Fact]
    public async Task Events_of_text_are_text()
    {
        Server.Answer(WireAnswer.Text("text/event-stream", "data: a b\n\n"));

        List<string> words = [];
        await foreach (SseItem<string> item in Client().WordsAsync())
        {
            words.Add(item.Data);
        }

        Assert.Equal(["a b"], words);
    }

    private AnswersClient Client() => new(Server.Endpoint);
}
