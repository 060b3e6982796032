using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Pipeline;

/// <summary>The versions of the service, as a document or its overlay tells them.</summary>
public sealed class ServiceVersionTests
{
    private const string Document = """
        openapi: 3.1.0
        info: { title: Shop, version: '7' }
        paths:
          /a:
            get:
              parameters: [{ name: api-version, in: query, schema: { type: string } }]
              responses: { '204': { description: Done. } }

        """;

    [Fact]
    public void A_version_may_have_a_name_and_be_the_default()
    {
        string options = Options("[{ version: 2026-01-01, name: Stable, default: true }, 2026-03-01, { version: 2026-06-01-preview }]");

        Assert.Contains("ServiceVersion version = ServiceVersion.Stable)", options);
        Assert.Contains("2026-01-01 by default.", options);
        Assert.Contains("Stable = 1,", options);
        Assert.Contains("V2026_03_01 = 2,", options);
        Assert.Contains("V2026_06_01_Preview = 3,", options);
        Assert.Contains("ServiceVersion.Stable => \"2026-01-01\",", options);
    }

    [Fact]
    public void The_newest_is_the_default_where_none_says_so()
    {
        string options = Options("['1', { version: '2', name: Two }]");

        Assert.Contains("ServiceVersion version = ServiceVersion.Two)", options);
        Assert.Contains("the newest by default.", options);
    }

    [Theory]
    [InlineData("[{ name: Stable }]")]
    [InlineData("[[1]]")]
    [InlineData("[]")]
    public void A_version_that_is_none_is_told(string versions) =>
        Assert.Contains(Project.Generate(Document + "x-csharp-service-versions: " + versions).Problems, static one => one.Id == "TW1014");

    private static string Options(string versions) => Project.Generate(Document + "x-csharp-service-versions: " + versions).Compiles()
        .Sources.Single(static source => source.Key.Contains("ShopClientOptions")).Value;
}
