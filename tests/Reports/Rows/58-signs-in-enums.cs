using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class SignsInEnums
{
    public static void Value_without_a_sign_has_the_plain_name()
    {
        Assert.Equal("Created", Names("created")["created"]);
        Assert.Equal("Name", Names("created")["name"]);
    }

    public static void No_name_depends_on_the_order()
    {
        // A name that is there twice would be told apart by its place: by a number, or by a word that says nothing.
        Assert.All(
            [.. Enums.SelectMany(static type => type)],
            static value => Assert.True(
                !value.Value.EndsWith("Value", StringComparison.Ordinal)
                && (!char.IsDigit(value.Value[^1]) || char.IsDigit(value.Key[^1])),
                $"'{value.Key}' is called {value.Value}."));
    }

    public static async Task Values_are_sent_as_they_are()
    {
        MemoryTransport transport = new(new MemoryResponse(200, "{}"));

        await Client(transport).PAsync(ordering: ["-created", "name"], sort: "+id", op: "<=", tz: "UTC+1", lang: "C#");

        Assert.Equal(
            "https://h.example/p?ordering=-created,name&sort=%2Bid&op=%3C%3D&tz=UTC%2B1&lang=C%23",
            transport.Sent.Single().Text);
    }

    public static async Task Member_that_is_called_exactly_so_wins()
    {
        MemoryTransport transport = new(new MemoryResponse(
            200,
            """{"_id":"a","id":1,"$id":"b","@type":"c","type":"d","url_":"e","url":"f"}"""));

        S read = await Client(transport).PAsync();

        Assert.Equal(1L, read.Id);
        Assert.Equal("d", read.Type);
        Assert.Equal("f", read.Url);
    }

    private static IEnumerable<Dictionary<string, string>> Enums =>
        typeof(OrderingClient).Assembly.ExportedTypes.Where(static type => type.IsValueType).Select(static type =>
            type.GetProperties(BindingFlags.Public | BindingFlags.Static)
                .ToDictionary(static value => value.GetValue(null)!.ToString()!, static value => value.Name));

    private static Dictionary<string, string> Names(string value) => Enums.Single(names => names.ContainsKey(value));

    private static OrderingClient Client(MemoryTransport transport) => new(new OrderingClientOptions { Transport = transport });
}
