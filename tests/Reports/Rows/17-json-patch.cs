using System;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class JsonPatch
{
    public static async Task Patch_is_sent_as_a_patch()
    {
        MemoryTransport transport = new(new MemoryResponse(200));

        await Client(transport).PatchTAsync(1, []);

        Assert.Equal("application/json-patch+json", transport.Sent.Single().Headers["Content-Type"]);
        Assert.Equal("[]", transport.Sent.Single().BodyText);
    }

    public static async Task One_of_several_media_types_is_sent()
    {
        MemoryTransport transport = new(new MemoryResponse(200, "\"done\""));

        await Client(transport).SwPatchAsync(1, []);

        Assert.Contains(transport.Sent.Single().Headers["Content-Type"], (string[])["application/json-patch+json", "application/json"]);
    }

    public static async Task Range_is_never_sent()
    {
        MemoryTransport transport = new(new MemoryResponse(200));

        await Client(transport).OnlyWildAsync(1, new() { Path = "/a" });

        Assert.Equal("application/json", transport.Sent.Single().Headers["Content-Type"]);
        Assert.Equal("""{"path":"/a"}""", transport.Sent.Single().BodyText);
    }

    public static void Operations_are_named(Assembly client)
    {
        string[] names =
        [
            .. client.ExportedTypes.Select(static type => type.Name),
            .. client.ExportedTypes.SelectMany(static type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Select(static property => property.Name),
        ];

        Assert.All(
            ["Add", "Replace", "Test", "Move", "Copy", "Remove"],
            word => Assert.Contains(names, name =>
                name.EndsWith(word, StringComparison.Ordinal) || name.StartsWith(word, StringComparison.Ordinal)));
        Assert.DoesNotContain(names, static name => name.Contains("Variant", StringComparison.Ordinal));
    }

    private static PatchesClient Client(MemoryTransport transport) => new(new PatchesClientOptions { Transport = transport });
}
