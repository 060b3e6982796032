using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>That the package's target writes baselines, and that the build keeps to them.</summary>
[Collection(PackagesCollection.Name)]
public sealed class BaselineTests(PackageFeed feed)
{
    [Fact]
    public async Task The_target_writes_the_baseline_and_the_build_tells_what_breaks_it()
    {
        ConsumerProject project = new(feed, "Kept.Parcels");
        project.WriteProject(
            "<TargetFramework>net10.0</TargetFramework>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="parcels.yaml" Baseline="api/parcels.api.txt" BaselineBreaks="error" />
            """);
        string document = ConsumerProject.Text("Documents", "parcels.yaml");
        project.Write("parcels.yaml", document);
        Directory.CreateDirectory(project.PathOf("api"));
        string baseline = project.PathOf("api/parcels.api.txt");

        CommandResult without = await project.DotNetAsync("build");
        Assert.Contains("TW2011", without.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(baseline));

        await project.MustDotNetAsync("build", "-t:UpdateOpenApiBaseline");
        string[] lines = await File.ReadAllLinesAsync(baseline);
        Assert.Contains("ParcelStatus.Announced : ParcelStatus { get; } @ announced", lines);
        Assert.Contains("NewParcel : class @ schemas/NewParcel", lines);
        Assert.DoesNotContain(lines, static line => line.StartsWith("//", StringComparison.Ordinal));
        CommandResult kept = await project.DotNetAsync("build");
        Assert.DoesNotContain("TW20", kept.Output, StringComparison.Ordinal);
        Assert.Equal(0, kept.ExitCode);

        project.Write("parcels.yaml", document.Replace("announced", "reported", StringComparison.Ordinal));
        CommandResult broken = await project.DotNetAsync("build");
        Assert.Contains("error TW2012: Callers of ParcelStatus.Announced break", broken.Output, StringComparison.Ordinal);
        Assert.NotEqual(0, broken.ExitCode);

        // Whoever calls the client does not compile either: the baseline is written nevertheless.
        project.Write(
            "Caller.cs",
            "internal static class Caller { internal static object Call() => Kept.Parcels.ParcelStatus.Announced; }\n");
        await project.DotNetAsync("build", "-t:UpdateOpenApiBaseline");
        Assert.Contains("ParcelStatus.Reported : ParcelStatus { get; } @ reported", await File.ReadAllLinesAsync(baseline));
        Assert.Empty(Directory.EnumerateFiles(project.PathOf("."), "OpenApiListing.*", SearchOption.TopDirectoryOnly).ToArray());
    }

    [Fact]
    public async Task A_project_without_a_baseline_is_told_that_there_is_none_to_write()
    {
        ConsumerProject project = new(feed, "Without.Baseline");
        project.WriteProject(
            "<TargetFramework>net10.0</TargetFramework>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="parcels.yaml" />
            """);
        project.Write("parcels.yaml", ConsumerProject.Text("Documents", "parcels.yaml"));

        CommandResult result = await project.DotNetAsync("build", "-t:UpdateOpenApiBaseline");

        Assert.Contains("error TW0010", result.Output, StringComparison.Ordinal);
    }
}
