using System.Collections.Generic;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Choices;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Operations with several answers: in one piece or as a stream, and different ones by status.</summary>
public sealed class TwoAnswerTests(WireServer server) : WireTest(server)
{
    private const string Events = "data: {\"delta\":\"a\"}\n\ndata: {\"delta\":\"b\"}\n\ndata: [DONE]\n\n";

    [Fact]
    public async Task Answer_in_one_piece_is_asked_for_as_JSON()
    {
        Server.Answer(WireAnswer.Json("""{"text":"ab"}"""));

        Answer answer = await Client().CreateChatAsync(new Ask("?"));

        Assert.Equal(("ab", "application/json", """{"text":"?"}"""), (answer.Text, Sent["Accept"], Sent.Body));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pieces_are_asked_for_as_events_and_by_the_body(bool? stream)
    {
        Server.Answer(WireAnswer.Text("text/event-stream", Events));

        List<string> pieces = [];
        await foreach (Piece piece in Client().CreateChatStreamingAsync(new Ask("?") { Stream = stream }))
        {
            pieces.Add(piece.Delta);
        }

        Assert.Equal(["a", "b"], pieces);
        Assert.Equal(("POST", "/chat", "text/event-stream"), (Sent.Method, Sent.Target, Sent["Accept"]));
        Assert.Equal("""{"text":"?","stream":true}""", Sent.Body);
    }

    [Fact]
    public async Task Pieces_are_what_the_document_hints_at()
    {
        Server.Answer(WireAnswer.Text("text/event-stream", Events));

        await foreach (Piece piece in Client().HintedStreamingAsync(new Ask("?")))
        {
            Assert.Equal("a", piece.Delta);
            break;
        }
    }

    [Fact]
    public async Task Lines_beside_JSON_are_a_method_of_their_own()
    {
        Server.Answer(WireAnswer.Text("application/jsonl", "{\"delta\":\"a\"}\n{\"delta\":\"b\"}\n"));

        List<string> pieces = [];
        await foreach (Piece piece in Client().ListPiecesStreamingAsync())
        {
            pieces.Add(piece.Delta);
        }

        Assert.Equal(["a", "b"], pieces);
        Assert.Equal("application/jsonl", Sent["Accept"]);
    }

    [Theory]
    [InlineData(200, "Changed")]
    [InlineData(201, "Made")]
    public async Task Bodies_that_look_alike_are_told_by_status(int status, string name)
    {
        Server.Answer(WireAnswer.Json("""{"id":"1"}""", status));

        Assert.Equal(name, (await Client().PutEitherAsync()).Value.Value.GetType().Name);

        Server.Answer(WireAnswer.Json("""{"id":"1"}""", status));

        Assert.Equal(name, Client().PutEither().Value.Value.GetType().Name);
    }

    [Fact]
    public async Task Bodies_of_which_some_successes_have_none_are_told_by_status()
    {
        Server.Answer(WireAnswer.Json("""{"id":"1"}""", 202), WireAnswer.Json("""{"id":"1"}"""), WireAnswer.Nothing);

        Assert.IsType<Made>((await Client().DeleteEitherAsync()).Value!.Value);
        Assert.IsType<Changed>((await Client().DeleteEitherAsync()).Value!.Value);
        Assert.False((await Client().DeleteEitherAsync()).HasValue);
    }

    private ChoicesClient Client() => new(Server.Endpoint, Once<ChoicesClientOptions>());
}
