using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>The emulator inside of somebody else's tests.</summary>
[Collection(PackagesCollection.Name)]
public sealed class EmulatorPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task Program_calls_the_emulator_that_it_hosts()
    {
        ConsumerProject project = new(feed, "EmulatedTool");
        project.WriteProject(
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            $"""
            <PackageReference Include="Typewright.Communication.Emulator" Version="{feed.Version}" />
                <PackageReference Include="Typewright.Communication.Rooms" Version="{feed.Version}" />
            """);
        project.Write("Program.cs", ConsumerProject.Text("Consumers", "Emulated", "Program.cs"));

        await project.MustDotNetAsync("build", "--output", "out");
        string printed = await project.MustDotNetAsync("out/EmulatedTool.dll");

        Assert.Equal("201 after 2 requests\nTrue\nTrue\n", printed);
    }
}
