using System;
using System.IO;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>That the package's target shows clients, as text and as a page.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ShowTests(PackageFeed feed)
{
    [Fact]
    public async Task The_target_shows_the_client_of_a_project_that_does_not_compile()
    {
        ConsumerProject project = new(feed, "Shown.Parcels");
        project.WriteProject(
            "<TargetFramework>net10.0</TargetFramework>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="parcels.yaml" />
            """);
        project.Write("parcels.yaml", ConsumerProject.Text("Documents", "parcels.yaml"));
        project.Write("Broken.cs", "class Broken : Nothing;");

        CommandResult shown = await project.DotNetAsync("build", "-t:ShowOpenApiClient");
        Assert.Contains("# ParcelsClient", shown.Output, StringComparison.Ordinal);
        Assert.Contains("Task<Response<Parcel>> GetParcelAsync(string parcelId, ", shown.Output, StringComparison.Ordinal);

        File.Delete(project.PathOf("Broken.cs"));
        await project.MustDotNetAsync("build", "-t:ShowOpenApiClient");
        await project.MustDotNetAsync("build", "-t:ShowOpenApiClient", "-p:OpenApiOutput=api.md");
        string page = await File.ReadAllTextAsync(project.PathOf("api.md"));
        Assert.StartsWith("# ParcelsClient\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Response<Parcel> response = await client.GetParcelAsync(\"parcelId\");", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n//", page, StringComparison.Ordinal);

        CommandResult folder = await project.DotNetAsync("build", "-t:ShowOpenApiClient", "-p:OpenApiOutput=.");
        Assert.Contains("error TW0012", folder.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_client_is_told_that_there_is_none_to_show()
    {
        ConsumerProject project = new(feed, "Shown.Nothing");
        project.WriteProject(
            "<TargetFramework>net10.0</TargetFramework>",
            $"""<PackageReference Include="Typewright" Version="{feed.Version}" />""");

        CommandResult result = await project.DotNetAsync("build", "-t:ShowOpenApiClient");

        Assert.Contains("error TW0011", result.Output, StringComparison.Ordinal);
    }
}
