using System;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class NameAndNameValue
{
    public static async Task Both_members_go_both_ways()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"name":"c","nameValue":"d"}"""));

        A read = await new N1Client(new Uri("https://h.example"), new N1ClientOptions { Transport = transport })
            .PutAAsync(new A { Name = "a", NameValue = "b" });

        Assert.Equal("""{"name":"a","nameValue":"b"}""", transport.Sent.Single().BodyText);
        Assert.Equal(("c", "d"), (read.Name, read.NameValue));
    }
}
