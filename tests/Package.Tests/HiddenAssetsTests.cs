using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>Libraries that keep from their users what the generated code calls.</summary>
[Collection(PackagesCollection.Name)]
public sealed class HiddenAssetsTests(PackageFeed feed)
{
    [Theory]
    [InlineData("""PrivateAssets="all" """)]
    [InlineData("""PrivateAssets="compile; Runtime" """)]
    public async Task Library_that_hides_the_runtime_is_told_so(string assets)
    {
        CommandResult result = await Project("HiddenAssets", "", assets).DotNetAsync("build");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("HiddenAssets.csproj : error TW0013: PrivateAssets hides Azure.Core and Typewright.Runtime", result.Output);
        Assert.Contains("write PrivateAssets=\"analyzers;build\"", result.Output);
    }

    [Theory]
    [InlineData("""PrivateAssets="analyzers;build" """, "")]
    [InlineData("""PrivateAssets="all" """, "<OutputType>Exe</OutputType>")]
    [InlineData("", "")]
    public async Task Library_that_shares_the_runtime_and_a_program_are_let_through(string assets, string properties) =>
        await Project("SharedAssets", properties, assets).MustDotNetAsync("build");

    private ConsumerProject Project(string name, string properties, string assets)
    {
        ConsumerProject project = new(feed, name);
        // Another reference beside it, which says nothing of its assets.
        project.WriteProject(
            $"<TargetFramework>net10.0</TargetFramework>{properties}",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" {assets}/>
            <PackageReference Include="Azure.Core" Version="1.64.0" />
            <OpenApiClient Include="parcels.yaml" />
            """);
        project.Write("parcels.yaml", BrokenProject.Document);
        project.Write("Program.cs", properties.Length > 0 ? "System.Console.WriteLine();\n" : "");
        return project;
    }
}
