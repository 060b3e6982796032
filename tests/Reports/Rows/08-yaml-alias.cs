using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class YamlAlias
{
    public static async Task Merge_key_brings_the_members()
    {
        MemoryTransport transport = new(new MemoryResponse(200, """{"id":7,"status":"active","price":"1.50"}"""));
        DrfClient client = new(new DrfClientOptions { Transport = transport });

        Widget widget = await client.PatchWAsync(7, new PatchedWidget { Price = "1.50" });

        Assert.Equal("https://h.example/w/7/", transport.Sent.Single().Text);
        Assert.Equal("""{"price":"1.50"}""", transport.Sent.Single().BodyText);
        Assert.Equal(7, widget.Id);
        Assert.Equal("1.50", widget.Price);
    }

    public static void Node_that_is_merged_is_of_one_type() =>
        Assert.All(
            ["Status", "Other", "Blank"],
            static member => Assert.Equal(Type<PatchedWidget>(member), Type<Widget>(member)));

    public static void There_is_one_client(Assembly client) =>
        Assert.Single(client.ExportedTypes, static type => type.Name.EndsWith("Client", StringComparison.Ordinal));

    private static Type Type<T>(string member)
    {
        Type type = typeof(T).GetProperty(member)!.PropertyType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }
}
