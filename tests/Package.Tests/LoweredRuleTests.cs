using System;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>A document of somebody else's with a reference that leads nowhere, in a project that lowers the rule.</summary>
[Collection(PackagesCollection.Name)]
public sealed class LoweredRuleTests(PackageFeed feed)
{
    private const string Lowered = "dotnet_diagnostic.TW1004.severity = warning\n";

    [Theory]
    [InlineData("globalconfig", ".globalconfig", "is_global = true\n" + Lowered, "", true)]
    [InlineData("nowarn", "", "", "<NoWarn>$(NoWarn);TW1004</NoWarn>", false)]
    public async Task Rule_for_dead_references_can_be_lowered(string name, string file, string text, string property, bool isTold)
    {
        ConsumerProject project = new(feed, "Lowered" + name);
        project.WriteProject(
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>" + property,
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
            <OpenApiClient Include="parcels.yaml" Namespace="Parcels" />
            """);
        project.Write(
            "parcels.yaml",
            BrokenProject.Document.Replace("'#/components/schemas/NewParcel'", "'#/components/schemas/Gone'", StringComparison.Ordinal));
        project.Write("Program.cs", "System.Console.WriteLine(typeof(Parcels.ParcelsClient));\n");
        if (file.Length > 0)
        {
            project.Write(file, text);
        }

        CommandResult result = await project.DotNetAsync("build", "-p:TreatWarningsAsErrors=false");

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Equal(isTold, result.Output.Contains("warning TW1004", StringComparison.Ordinal));
    }
}
