using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>Generated code and runtime without reflection and without a just-in-time compiler.</summary>
[Collection(PackagesCollection.Name)]
public sealed class NativeAotTests(PackageFeed feed)
{
    [NativeAotFact]
    public async Task Program_is_compiled_ahead_of_time_without_a_warning_and_does_what_it_did()
    {
        ConsumerProject project = new(feed, "ParcelNative");
        project.WriteProject(
            """
            <OutputType>Exe</OutputType>
                <TargetFramework>net8.0</TargetFramework>
                <PublishAot>true</PublishAot>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <!-- Central versions want every source mapped; which ones a machine has, the test does not know. -->
                <NoWarn>$(NoWarn);NU1507</NoWarn>
            """,
            """
            <PackageReference Include="Typewright" />
                <OpenApiClient Include="parcels.yaml" Namespace="Parcels" />
            """);
        project.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="Typewright" Version="{feed.Version}" /></ItemGroup>
            </Project>
            """);
        project.Write("parcels.yaml", ConsumerProject.Text("Documents", "parcels.yaml"));
        project.Write("Program.cs", ConsumerProject.Text("Consumers", "Parcels", "Program.cs"));

        string log = await project.MustDotNetAsync("publish", "--runtime", "linux-x64", "--output", "out");
        await using ParcelService service = await ParcelService.StartAsync();
        CommandResult run = await Command.RunAsync(project.PathOf("out/ParcelNative"), project.Folder, service.Endpoint);

        Assert.DoesNotMatch(@"\bIL[23]\d{3}\b", log);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith("p 1 weighs 1.5\n404 ParcelNotFound\n", run.Output);
    }
}
