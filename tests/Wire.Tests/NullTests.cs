using System.Threading.Tasks;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Values;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>Absent, null and a value are three things, on the way out and on the way in.</summary>
public sealed class NullTests(WireServer server) : WireTest(server)
{
    [Fact]
    public async Task What_is_never_set_is_not_sent_but_for_what_is_required()
        => Assert.Equal("""{"name":"n","note":null}""", await PatchAsync(new Thing("n", null)));

    [Fact]
    public async Task Null_is_sent_where_it_was_set_and_the_document_allows_it()
        => Assert.Equal(
            """{"name":"n","note":null,"owner":null,"count":null,"tags":null,"home":null}""",
            await PatchAsync(new Thing("n", null) { Owner = null, Count = null, Tags = null, Home = null }));

    [Fact]
    public async Task Null_is_not_sent_where_the_document_does_not_allow_it()
        => Assert.Equal("""{"name":"n","note":null}""", await PatchAsync(new Thing("n", null) { Nickname = null }));

    [Fact]
    public async Task Later_value_counts()
    {
        Thing thing = new("n", "x") { Owner = null, Count = 1 };
        thing.Owner = "o";
        thing.Count = null;

        Assert.Equal("""{"name":"n","note":"x","owner":"o","count":null}""", await PatchAsync(thing));
    }

    [Fact]
    public async Task Values_are_sent()
        => Assert.Equal(
            """{"name":"n","note":"","owner":"o","count":0,"tags":["t"],"words":["w"],"home":{"street":"s"},"nickname":"k"}""",
            await PatchAsync(new Thing(
                "n", "")
            { Owner = "o", Count = 0, Tags = ["t"], Words = { "w" }, Home = new Home { Street = "s" }, Nickname = "k" }));

    [Fact]
    public async Task List_that_was_emptied_is_sent_empty()
    {
        Thing thing = new("n", "x") { Tags = [] };
        thing.Words.Clear();

        Assert.Equal("""{"name":"n","note":"x","tags":[],"words":[]}""", await PatchAsync(thing));
    }

    [Theory]
    [InlineData("""{"name":"n","note":null}""")]
    [InlineData("""{"name":"n","note":null,"owner":null}""")]
    [InlineData("""{"name":"n","note":"x","owner":"o","count":null,"tags":null,"home":null}""")]
    [InlineData("""{"name":"n","note":"x","tags":[],"words":[]}""")]
    [InlineData("""{"name":"n","note":"x","unknown":{"a":[1,null]},"more":null}""")]
    public async Task What_was_read_is_written_back_as_it_was(string json)
    {
        Server.Answer(WireAnswer.Json(json));
        Thing read = await Client().PatchThingAsync(new Thing("a", "b"));

        Assert.Equal(json, await PatchAsync(read));
    }

    [Fact]
    public async Task Null_in_place_of_a_value_is_read_as_nothing()
    {
        Server.Answer(WireAnswer.Json("""{"name":null,"note":null,"words":null,"nickname":null}"""));

        Thing read = await Client().PatchThingAsync(new Thing("a", "b"));

        Assert.Null(read.Name);
        Assert.Empty(read.Words);
        Assert.Null(read.Nickname);
    }

    [Fact]
    public async Task Items_of_a_list_can_be_null()
    {
        Server.Answer(WireAnswer.Json("[null,2]"));

        long?[] read = [.. (await Client().EchoListAsync([1, null, 3])).Value];

        Assert.Equal("[1,null,3]", Sent.Body);
        Assert.Equal([null, 2], read);
    }

    [Fact]
    public async Task Patch_has_its_media_type()
    {
        await PatchAsync(new Thing("n", null));

        Assert.Equal("application/merge-patch+json", Sent["Content-Type"]);
    }

    private ValuesClient Client() => new(Server.Endpoint);

    private async Task<string> PatchAsync(Thing thing)
    {
        Server.Answer(WireAnswer.Json("{}"));
        await Client().PatchThingAsync(thing);
        return Sent.Body;
    }
}
