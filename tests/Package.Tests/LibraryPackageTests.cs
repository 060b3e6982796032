using System;
using System.IO;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>A package of a generated library, seen from a program that only calls it.</summary>
[Collection(PackagesCollection.Name)]
public sealed class LibraryPackageTests(PackageFeed feed)
{
    [Fact]
    public async Task Program_gets_the_runtime_and_does_not_load_the_generator()
    {
        ConsumerProject project = new(feed, "RoomTool");
        project.WriteProject(
            "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
            $"""<PackageReference Include="Typewright.Communication.Rooms" Version="{feed.Version}" />""");
        project.Write("Program.cs", """
            using System;
            using Azure;
            using Azure.Communication.Rooms;

            RoomsClientOptions options = new();
            options.Retry.MaxRetries = 0;
            RoomsClient client = new("endpoint=" + args[0] + ";accesskey=c2VjcmV0", options);
            try
            {
                client.GetRoom("7");
            }
            catch (RequestFailedException failure)
            {
                Console.WriteLine(failure.Status);
            }
            """);

        await project.MustDotNetAsync("build", "--output", "out");
        await using ParcelService service = await ParcelService.StartAsync();
        string printed = await project.MustDotNetAsync("out/RoomTool.dll", service.Endpoint);
        string analyzers = await project.MustDotNetAsync("msbuild", "-t:ResolveReferences;RemoveIdleGenerator", "-getItem:Analyzer");

        Assert.Equal("404\n", printed);
        Assert.True(File.Exists(project.PathOf("out/Typewright.Runtime.dll")));
        Assert.Contains("System.Text.Json.SourceGeneration", analyzers, StringComparison.Ordinal);
        Assert.DoesNotContain("analyzers/dotnet/cs/Typewright.Generator.dll", analyzers, StringComparison.Ordinal);
        Assert.DoesNotContain("analyzers/dotnet/cs/YamlDotNet.dll", analyzers, StringComparison.Ordinal);
    }
}
