using System;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class AllOfDescription
{
    public static async Task Described_reference_is_the_type()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"friend":{"kind":"Cat","lives":9}}"""));

        Order order = await new U4Client(new Uri("https://h.example"), new U4ClientOptions { Transport = transport }).GetOrderAsync();
        Pet? friend = order.Friend;

        Assert.Equal(9, Assert.IsType<Cat>(friend).Lives);
    }
}
