using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class RequiredBeside
{
    public static async Task Required_beside_parts_and_in_a_part_holds()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"bar":"b"}"""));

        FooBase answer = await Client(transport).PAsync(new FooCreate("b", 1) { Baz = "z" });

        Assert.Equal("""{"bar":"b","n":1,"baz":"z"}""", transport.Sent.Single().BodyText);
        Assert.Equal("b", answer.Bar);
    }

    public static async Task Required_beside_a_single_part_holds()
    {
        MemoryTransport transport = new(new MemoryResponse(204));

        await Client(transport).RAsync(new SiblingReq("b") { N = 1, Baz = "z" });

        Assert.Equal("""{"bar":"b","n":1,"baz":"z"}""", transport.Sent.Single().BodyText);
    }

    public static async Task Alternatives_of_what_is_required_lose_no_member()
    {
        MemoryTransport transport = new(new MemoryResponse(204));

        await Client(transport).QAsync(new Either("n") { Email = "e", Phone = "p" });

        Assert.Equal("""{"email":"e","phone":"p","name":"n"}""", transport.Sent.Single().BodyText);
    }

    private static RequiredOnlyClient Client(MemoryTransport transport) => new(new RequiredOnlyClientOptions { Transport = transport });
}
