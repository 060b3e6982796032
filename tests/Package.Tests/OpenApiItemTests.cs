using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>That what a project says of its documents reaches the generator, in a library of several frameworks.</summary>
[Collection(PackagesCollection.Name)]
public sealed class OpenApiItemTests(PackageFeed feed)
{
    [Fact]
    public async Task Items_and_their_metadata_reach_the_generator_in_every_framework()
    {
        ConsumerProject project = new(feed, "Depot.Library");
        Directory.CreateDirectory(project.PathOf("specs/shared"));
        project.WriteProject(
            """
            <TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>
                <LangVersion>11</LangVersion>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
            """,
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="specs/parcels.yaml" ClientName="Depot"
                               Overlay="specs/names.overlay.yaml|specs/shared/more.overlay.yaml" ExcludePaths="/parcels/*"
                               Accessibility="internal" Enums="closed" ModelFactory="false" ProtocolMethods="false"
                               DependencyInjection="true" />
                <OpenApiDocument Include="specs/**/*.yaml" />
            """);
        project.Write("specs/parcels.yaml", ConsumerProject.Text("Documents", "parcels.yaml").Replace(
            "'#/components/schemas/Failure'",
            "'shared/common.yaml#/components/schemas/Fault'",
            StringComparison.Ordinal));
        project.Write(
            "specs/shared/common.yaml",
            "components:\n  schemas:\n    Fault:\n      type: object\n      properties:\n        reason: { type: string }\n");
        project.Write("specs/names.overlay.yaml", Overlay("$.paths['/parcels'].get", "operationId: getDepotParcels"));
        project.Write("specs/shared/more.overlay.yaml", Overlay("$.paths['/parcels'].post", "operationId: announce"));
        project.Write("Uses.cs", """
            namespace Depot.Library;

            internal static class Uses
            {
                public static object Call(DepotClient client) => (
                    client.GetDepotParcels(ParcelStatus.Delivered),
                    client.Announce(new NewParcel("Harbour office", 1)),
                    nameof(Fault.Reason));

                public static bool IsSent(ParcelStatus status) => status switch { ParcelStatus.Announced => false, _ => true };
            }
            """);

        await project.MustDotNetAsync("build");

        string[] files = [.. Directory.EnumerateFiles(project.PathOf("obj"), "Depot.Library.*.g.cs", SearchOption.AllDirectories)];
        Assert.Equal(2, files.Count(static file => file.EndsWith("Depot.Library.DepotClient.g.cs", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, static file => file.Contains("ModelFactory", StringComparison.Ordinal));
        Assert.Contains(files, static file => file.Contains("DepotClientBuilderExtensions", StringComparison.Ordinal));
        Assert.All(files, static file => Assert.DoesNotMatch("(?m)^public ", File.ReadAllText(file)));
        string client = File.ReadAllText(files.First(static file => file.EndsWith("DepotClient.g.cs", StringComparison.Ordinal)));
        Assert.DoesNotContain("GetParcel(", client, StringComparison.Ordinal);
        Assert.DoesNotContain("RequestContext", client, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_document_makes_a_client_for_each_item_that_names_it()
    {
        ConsumerProject project = new(feed, "Depot.Several");
        project.WriteProject(
            "<TargetFramework>net10.0</TargetFramework>",
            $"""
            <PackageReference Include="Typewright" Version="{feed.Version}" />
                <OpenApiClient Include="parcels.yaml" Namespace="Depot.Reading" ExcludePaths="/parcels" ClientName="Reader" />
                <OpenApiClient Include="./parcels.yaml" Namespace="Depot.Writing" Overlay="names.overlay.yaml" Accessibility="internal" />
                <OpenApiDocument Include="*.yaml" />
            """);
        project.Write("parcels.yaml", ConsumerProject.Text("Documents", "parcels.yaml"));
        project.Write("names.overlay.yaml", Overlay("$.paths['/parcels'].post", "operationId: announce"));
        project.Write("Uses.cs", """
            namespace Depot;

            internal static class Uses
            {
                public static object Call(Reading.ReaderClient reader, Writing.ParcelsClient writer) =>
                    (reader.GetParcel("1"), writer.Announce(new Writing.NewParcel("Harbour office", 1)));
            }
            """);

        await project.MustDotNetAsync("build");
    }

    private static string Overlay(string target, string update) =>
        $"overlay: 1.0.0\ninfo: {{ title: Names, version: '1' }}\nactions:\n  - target: {target}\n    update: {{ {update} }}\n";
}
