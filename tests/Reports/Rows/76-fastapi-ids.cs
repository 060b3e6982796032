using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class FastApiIds
{
    public static async Task Method_is_not_called_by_the_whole_path()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """["a"]"""));
        FastClient client = new(new Uri("https://h.example"), new FastClientOptions { Transport = transport });

        IReadOnlyList<string> items = (await client.GetUsersClient().ReadItemsAsync("u")).Value;

        Assert.Equal("https://h.example/users/u/items", transport.Sent.Single().Text);
        Assert.Equal(["a"], items);
    }

    public static void Clients_are_named_by_what_they_are_about(Assembly client)
    {
        string[] clients =
        [
            .. client.ExportedTypes.Select(static type => type.Name)
                .Where(static name => name.EndsWith("Client", StringComparison.Ordinal) || char.IsDigit(name[^1])),
        ];

        Assert.DoesNotContain(clients, static name => char.IsDigit(name[^1]) || name.Contains("ClientClient", StringComparison.Ordinal));
    }
}
