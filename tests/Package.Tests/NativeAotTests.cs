using System.Threading.Tasks;
using Typewright.Emulator;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>Generated code and runtime without reflection and without a just-in-time compiler.</summary>
[Collection(PackagesCollection.Name)]
public sealed class NativeAotTests(PackageFeed feed)
{
    [NativeAotFact]
    public async Task Generated_client_is_compiled_ahead_of_time_without_a_warning_and_does_what_it_did()
    {
        ConsumerProject project = Project(
            "ParcelNative",
            "Typewright",
            """<OpenApiClient Include="parcels.yaml" Namespace="Parcels" />""",
            "Parcels");
        project.Write("parcels.yaml", ConsumerProject.Text("Documents", "parcels.yaml"));
        await using ParcelService service = await ParcelService.StartAsync();

        string output = await PublishAndRunAsync(project, service.Endpoint);

        Assert.EndsWith("p 1 weighs 1.5\n404 ParcelNotFound\n", output);
    }

    [NativeAotFact]
    public async Task Identity_Chat_and_Rooms_are_compiled_ahead_of_time_without_a_warning_and_do_what_they_did()
    {
        ConsumerProject project = Project("ServicesNative", "Typewright.Communication.Chat", """
            <PackageReference Include="Typewright.Communication.Identity" />
                <PackageReference Include="Typewright.Communication.Rooms" />
            """, "Services");
        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();

        string output = await PublishAndRunAsync(project, emulator.ConnectionString);

        Assert.Equal("Harbour: The ship is late, text\nPresenter: True\n404\n204\n", output);
    }

    private static async Task<string> PublishAndRunAsync(ConsumerProject project, params string[] arguments)
    {
        string log = await project.MustDotNetAsync("publish", "--runtime", "linux-x64", "--output", "out");
        CommandResult run = await Command.RunAsync(project.PathOf("out/" + project.Name), project.Folder, arguments);

        Assert.DoesNotMatch(@"\bIL[23]\d{3}\b", log);
        Assert.True(run.ExitCode == 0, run.Output);
        return run.Output;
    }

    private ConsumerProject Project(string name, string package, string item, string consumer)
    {
        ConsumerProject project = new(feed, name);
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
            $"""
            <PackageReference Include="{package}" />
                {item}
            """);
        project.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="Typewright" Version="{feed.Version}" />
                <PackageVersion Include="Typewright.Communication.Chat" Version="{feed.Version}" />
                <PackageVersion Include="Typewright.Communication.Identity" Version="{feed.Version}" />
                <PackageVersion Include="Typewright.Communication.Rooms" Version="{feed.Version}" />
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", ConsumerProject.Text("Consumers", consumer, "Program.cs"));
        return project;
    }
}
