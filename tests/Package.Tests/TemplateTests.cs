using System;
using System.IO;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>The template of <c>dotnet new</c>, with settings of its own, so that no template of the machine is touched.</summary>
[Collection(PackagesCollection.Name)]
public sealed class TemplateTests(PackageFeed feed)
{
    [Fact]
    public async Task A_project_from_the_template_builds_in_every_framework_and_knows_where_its_document_is()
    {
        string[] hive = ["--debug:custom-hive", Path.Combine(feed.Root, "hive")];
        ConsumerProject folder = new(feed, "FromTemplate");
        await folder.MustDotNetAsync(["new", "install", feed.FileOf("Typewright.Templates"), .. hive]);

        string[] url = ["--url", "https://shop.example/a?b=1&c=2"];
        await folder.MustDotNetAsync(["new", "typewright-client", "-n", "Shop.Client", .. hive]);
        await folder.MustDotNetAsync(["new", "typewright-client", "-n", "Old.Client", "--framework", "netstandard2.0", .. url, .. hive]);
        string built = await folder.MustDotNetAsync("build", "Shop.Client");
        await folder.MustDotNetAsync("build", "Old.Client");

        Assert.Contains("Shop.Client.dll", built, StringComparison.Ordinal);
        string project = File.ReadAllText(folder.PathOf("Old.Client/Old.Client.csproj"));
        Assert.Contains(""" Include="openapi.yaml" Url="https://shop.example/a?b=1&amp;c=2" />""", project, StringComparison.Ordinal);
        Assert.Contains("<TargetFramework>netstandard2.0</TargetFramework>", project, StringComparison.Ordinal);
        Assert.DoesNotContain("#if", project, StringComparison.Ordinal);
        Assert.DoesNotContain("Url=", File.ReadAllText(folder.PathOf("Shop.Client/Shop.Client.csproj")), StringComparison.Ordinal);
    }
}
