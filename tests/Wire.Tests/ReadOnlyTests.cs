using System;
using System.Threading.Tasks;
using Typewright.Wire.Tests.Shapes;
using Typewright.Wire.Tests.Support;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>What only the service sets is never made up, and goes back as it was read.</summary>
public sealed class ReadOnlyTests(WireServer server) : WireTest(server)
{
    private const string Whole =
        """{"id":0,"size":3,"tags":["t"],"created_at":"2026-05-03T10:00:00Z","name":"n","owner":{"id":7},"state":"open","note":null}""";

    [Fact]
    public async Task New_object_is_sent_without_them()
    {
        Server.Answer(WireAnswer.Json(Whole, 201));

        Assert.Equal("""{"size":3,"name":"n"}""", (await SendAsync(() => Client().CreateBugAsync(new Bug(3, "n")))).Body);
    }

    [Fact]
    public async Task Patch_is_sent_without_them()
        => Assert.Equal("""{"size":3,"name":"n"}""", (await SendAsync(() => Client().PatchBugAsync(new Bug(3, "n")))).Body);

    [Fact]
    public async Task Form_is_sent_without_them()
        => Assert.Equal("size=3&name=n", (await SendAsync(() => Client().SendBugFormAsync(new BugForm(3, "n")))).Body);

    [Fact]
    public async Task Parts_are_sent_without_them()
    {
        WireRequest sent = await SendAsync(() => Client().SendBugPartsAsync(new(3, "n")));

        Assert.Equal(
            ["form-data; name=\"size\" |  | 3", "form-data; name=\"name\" |  | n"],
            MultipartParts.Of(sent).Lines);
    }

    [Fact]
    public async Task Elements_are_sent_without_them()
    {
        WireRequest sent = await SendAsync(() => Client().SendBugXmlAsync(new Bug(3, "n")));

        Assert.EndsWith("<Bug><size>3</size><name>n</name></Bug>", sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_read_and_sent_back()
    {
        Server.Answer(WireAnswer.Json(Whole, 201));
        Bug read = await Client().CreateBugAsync(new Bug(3, "n"));

        Server.Answer(WireAnswer.Nothing);
        await Client().PatchBugAsync(read);

        Assert.Equal((0, 7, State.Open), (read.Id, read.Owner.Id, read.State));
        Assert.Equal(Whole, Sent.Body);
    }

    [Fact]
    public async Task What_the_service_left_out_is_left_out_again()
    {
        Server.Answer(WireAnswer.Json("""{"name":"n"}""", 201));
        Bug read = await Client().CreateBugAsync(new Bug(3, "n"));

        Server.Answer(WireAnswer.Nothing);
        await Client().PatchBugAsync(read);

        Assert.Equal("""{"name":"n"}""", Sent.Body);
    }

    private ShapesClient Client() => new(Server.Endpoint, Once<ShapesClientOptions>());
}
