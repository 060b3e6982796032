using System;
using System.Threading.Tasks;
using Azure;
using Typewright.Wire.Tests.Support;
using Typewright.Wire.Tests.Xml;
using Xunit;

namespace Typewright.Wire.Tests;

/// <summary>The root of an answer in XML: what is no such document is no object without members.</summary>
public sealed class XmlRootTests(WireServer server) : WireTest(server)
{
    [Theory]
    [InlineData("bananas", false)]
    [InlineData("banana", true)]
    [InlineData("Error", true)]
    public async Task Root_of_a_list_has_its_name(string root, bool fails)
    {
        Answer($"<{root}><banana/></{root}>");

        Exception? failure = await Record.ExceptionAsync(() => Client().PutBananasAsync());

        Assert.Equal(fails ? 200 : null, (failure as RequestFailedException)?.Status);
        Assert.Equal(fails, failure?.InnerException?.Message.Contains("'bananas'", StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [InlineData("<b:book xmlns:b='urn:other'/>", false)]
    [InlineData("<book/>", false)]
    [InlineData("<smp:books xmlns:smp='http://example.com/schema'/>", true)]
    public async Task Root_is_told_by_its_name_whatever_its_prefix(string body, bool fails)
    {
        Answer(body);

        Exception? failure = await Record.ExceptionAsync(() => Client().PutBookAsync(new Book()));

        Assert.Equal(fails ? 200 : null, (failure as RequestFailedException)?.Status);
    }

    [Theory]
    [InlineData("<anything><name>n</name></anything>", false)]
    [InlineData("<HTML><name>n</name></HTML>", true)]
    public async Task Root_without_a_name_is_anything_but_a_page(string body, bool fails)
    {
        Answer(body);

        Exception? failure = await Record.ExceptionAsync(async () => Assert.Equal("n", (await Client().GetUnnamedAsync()).Value.Name));

        Assert.Equal(fails ? 200 : null, (failure as RequestFailedException)?.Status);
    }

    [Fact]
    public async Task Sometimes_nothing_and_sometimes_another_root_is_a_failure()
    {
        Answer("<Error><Code>Quota</Code></Error>");

        await Assert.ThrowsAsync<RequestFailedException>(() => Client().ListBucketAsync());
    }

    private void Answer(string body) => Server.Answer(WireAnswer.Text("application/xml", body));

    private XmlClient Client() => new(Server.Endpoint, Once<XmlClientOptions>());
}
