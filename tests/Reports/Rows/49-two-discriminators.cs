using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class TwoDiscriminators
{
    public static async Task Both_levels_are_sent()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"level":"interB","b":1}"""));

        await Client(transport).PAsync(new D2 { Y = 5 });

        Assert.Equal("""{"level":"interA","sub":"d2","y":5}""", transport.Sent.Single().BodyText);
    }

    public static async Task One_level_is_sent()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"level":"interB","b":1}"""));

        await Client(transport).PAsync(new InterB { B = 5 });

        Assert.Equal("""{"level":"interB","b":5}""", transport.Sent.Single().BodyText);
    }

    public static async Task Both_levels_are_read()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"y":5,"sub":"d2","level":"interA"}"""));

        Base read = await Client(transport).PAsync(new D1());

        Assert.Equal(5, Assert.IsType<D2>(read).Y);
    }

    public static async Task Class_that_lists_its_variants_is_read()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"kind":"sb","id":1,"b":2}"""));

        Sched read = await Client(transport).QAsync();

        Assert.Equal(1, read.Id);
        Assert.Equal(2, Assert.IsType<SB>(read).B);
    }

    private static NestedDiscClient Client(MemoryTransport transport) => new(new NestedDiscClientOptions { Transport = transport });
}
