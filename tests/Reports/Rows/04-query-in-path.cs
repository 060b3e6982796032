using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class QueryInPath
{
    public static async Task Placeholder_in_the_query_of_a_path_is_a_query_value()
    {
        MemoryTransport transport = new(new MemoryResponse(204));
        QueryInPathClient client = new(new QueryInPathClientOptions { Transport = transport });

        await client.ActAsync("a&b=c", tag: ["x"]);

        Assert.Equal("https://h.example/api/index.php?action=a%26b%3Dc&x=1&tag=x", transport.Sent.Single().Text);
    }

    public static async Task Fixed_query_of_a_path_stays()
    {
        MemoryTransport transport = new(new MemoryResponse(204));
        QueryInPathClient client = new(new QueryInPathClientOptions { Transport = transport });

        await client.ListAsync(limit: 5);

        Assert.Equal("https://h.example/api/index.php?action=list&limit=5", transport.Sent.Single().Text);
    }
}
