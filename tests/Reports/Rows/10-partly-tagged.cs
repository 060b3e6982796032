using System;
using System.Linq;
using System.Threading.Tasks;
using Corpus.Client;
using Typewright.Testing;
using Xunit;

public static class PartlyTagged
{
    public static void Variants_are_named_after_their_constants()
    {
        string[] cases = [.. typeof(McpServer).GetConstructors().Select(static one => one.GetParameters()[0].ParameterType.Name)];

        Assert.Equal(3, cases.Length);
        Assert.All(cases, static name => Assert.DoesNotContain("Variant", name, StringComparison.Ordinal));
        Assert.All(["Http", "Sse", "Stdio"], word => Assert.Single(cases, name => name.Contains(word, StringComparison.Ordinal)));
    }

    public static async Task Variants_are_told_by_their_constants()
    {
        MemoryTransport transport = new(_ => new MemoryResponse(200, """{"type":"sse","name":"n","url":"u"}"""));
        DiscPartialClient client = new(new DiscPartialClientOptions { Transport = transport });

        McpServer read = await client.EchoAsync(new McpServerStdio("n", "c"));
        await client.EchoAsync(read);

        Assert.Equal("""{"name":"n","command":"c"}""", transport.Sent[0].BodyText);
        Assert.Contains("Sse", read.Value.GetType().Name, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("""{"name":"n","url":"u","type":"sse"}""", transport.Sent[1].BodyText);
    }
}
