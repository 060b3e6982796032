using System;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class ReadOnlyRequired
{
    public static async Task What_only_the_service_sets_is_not_sent()
    {
        MemoryTransport transport = new(new MemoryResponse(201, Json));

        await Client(transport).CreateAsync(new Bug("n", "p"));

        Assert.Equal("""{"name":"n","password":"p"}""", transport.Sent.Single().BodyText);
    }

    public static async Task What_only_the_service_sets_is_read()
    {
        MemoryTransport transport = new(new MemoryResponse(200, $"[{Json}]"));

        Bug bug = (await Client(transport).ListAsync()).Value.Single();

        Assert.Equal(7, bug.Id);
        Assert.Equal(new DateTimeOffset(2026, 5, 3, 10, 0, 0, TimeSpan.Zero), bug.CreatedAt);
        Assert.Equal(8, bug.Owner.Id);
    }

    public static async Task Discriminator_is_sent_without_being_set()
    {
        MemoryTransport transport = new(new MemoryResponse(201, """{"typeDiscriminator":"dog","breed":"b","age":3}"""));

        AnimalPayload answer = await Client(transport).ReplaceAsync(new DogPayload("b"));

        Assert.Equal("""{"typeDiscriminator":"dog","breed":"b"}""", transport.Sent.Single().BodyText);
        Assert.Equal(3, Assert.IsType<DogPayload>(answer).Age);
    }

    private const string Json = """{"id":7,"created_at":"2026-05-03T10:00:00Z","name":"n","owner":{"id":8}}""";

    private static ReadOnlyReqClient Client(MemoryTransport transport) => new(new ReadOnlyReqClientOptions { Transport = transport });
}
