using System;
using System.IO;
using System.Threading.Tasks;
using Typewright.Emulator;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>
/// Programs for the official libraries change package references and nothing else. C# 12, the language of .NET 8, knows no
/// priorities of overloads, so that no call may fit two methods equally well.
/// </summary>
[Collection(PackagesCollection.Name)]
public sealed class SwitchedProgramTests(PackageFeed feed)
{
    [Theory]
    [InlineData("enable")]
    [InlineData("disable")]
    public async Task Program_for_the_official_libraries_compiles_without_a_warning_and_works(string nullable)
    {
        ConsumerProject project = new(feed, "Switched" + nullable);
        project.WriteProject(
            $"<OutputType>Exe</OutputType><TargetFrameworks>net8.0;net10.0</TargetFrameworks><Nullable>{nullable}</Nullable>",
            $"""
            <PackageReference Include="Typewright.Communication.Chat" Version="{feed.Version}" />
                <PackageReference Include="Typewright.Communication.Identity" Version="{feed.Version}" />
                <PackageReference Include="Typewright.Communication.Rooms" Version="{feed.Version}" />
            """);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Consumers", "Switched")))
        {
            project.Write(Path.GetFileName(file), File.ReadAllText(file));
        }

        await using CommunicationEmulator emulator = await CommunicationEmulator.StartAsync();

        await project.MustDotNetAsync("build");
        string printed = await project.MustDotNetAsync(
            $"bin/Debug/net10.0/{project.Name}.dll", emulator.Endpoint.AbsoluteUri, emulator.ConnectionString);

        Assert.Contains("403 403\n", printed);
        Assert.Contains("\nJo True True True\n", printed);
        Assert.Contains("\n403 Permissions check failed 8:acs:x_y 0 True\n", printed);
        Assert.EndsWith("\n19:a\nTrue\ndone\n", printed);
    }
}
