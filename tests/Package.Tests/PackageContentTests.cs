using System;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;
using Typewright.Package.Tests.Support;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>What lies in the packages, and what they bring along.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    private const string GeneratorPackage = "Typewright";

    [Fact]
    public void Solution_packs_these_packages() =>
        Assert.Equal(
            [
                "Typewright",
                "Typewright.Communication.Chat",
                "Typewright.Communication.Common",
                "Typewright.Communication.Emulator",
                "Typewright.Communication.Identity",
                "Typewright.Communication.Rooms",
                "Typewright.Templates",
            ],
            feed.Ids);

    [Fact]
    public void Typewright_holds_the_generator_its_build_files_and_the_runtime() => Assert.Equal(
        [
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "Typewright.nuspec",
            "analyzers/dotnet/cs/Typewright.Generator.dll",
            "analyzers/dotnet/cs/YamlDotNet.dll",
            "build/Typewright.Documents.targets",
            "build/Typewright.Repository.props",
            "build/Typewright.props",
            "build/Typewright.targets",
            "buildMultiTargeting/Typewright.targets",
            "buildTransitive/Typewright.Documents.targets",
            "buildTransitive/Typewright.Repository.props",
            "buildTransitive/Typewright.props",
            "buildTransitive/Typewright.targets",
            "lib/net10.0/Typewright.Runtime.dll",
            "lib/net10.0/Typewright.Runtime.xml",
            "lib/net8.0/Typewright.Runtime.dll",
            "lib/net8.0/Typewright.Runtime.xml",
            "lib/netstandard2.0/Typewright.Runtime.dll",
            "lib/netstandard2.0/Typewright.Runtime.xml",
            "notices/dotnet-THIRD-PARTY-NOTICES.txt",
            "tools/netframework/Microsoft.Bcl.AsyncInterfaces.dll",
            "tools/netframework/System.Text.Encodings.Web.dll",
            "tools/netframework/System.Text.Json.dll",
        ],
        FilesOf(GeneratorPackage));

    [Theory]
    [InlineData("Chat")]
    [InlineData("Common")]
    [InlineData("Identity")]
    [InlineData("Rooms")]
    public void Library_holds_its_assembly_and_its_documentation_for_each_framework(string name) => Assert.Equal(
        [
            "README.md",
            $"Typewright.Communication.{name}.nuspec",
            $"lib/net10.0/Typewright.Communication.{name}.dll",
            $"lib/net10.0/Typewright.Communication.{name}.xml",
            $"lib/net8.0/Typewright.Communication.{name}.dll",
            $"lib/net8.0/Typewright.Communication.{name}.xml",
            $"lib/netstandard2.0/Typewright.Communication.{name}.dll",
            $"lib/netstandard2.0/Typewright.Communication.{name}.xml",
        ],
        FilesOf($"Typewright.Communication.{name}"));

    [Fact]
    public void Emulator_holds_a_library_for_the_newest_framework() => Assert.Equal(
        [
            "README.md",
            "Typewright.Communication.Emulator.nuspec",
            "lib/net10.0/Typewright.Emulator.dll",
            "lib/net10.0/Typewright.Emulator.runtimeconfig.json",
            "lib/net10.0/Typewright.Emulator.xml",
        ],
        FilesOf("Typewright.Communication.Emulator"));

    [Fact]
    public void Templates_hold_the_files_of_the_template_and_nothing_else() => Assert.Equal(
        [
            "README.md",
            "Typewright.Templates.nuspec",
            "content/typewright-client/.template.config/template.json",
            "content/typewright-client/Company.Client.csproj",
            "content/typewright-client/openapi.yaml",
        ],
        FilesOf("Typewright.Templates"));

    [Fact]
    public void Typewright_brings_Azure_Core_in_each_framework_and_a_clock_where_there_is_none() => Assert.Equal(
        [".NETStandard2.0: Azure.Core", ".NETStandard2.0: Microsoft.Bcl.TimeProvider", "net10.0: Azure.Core", "net8.0: Azure.Core"],
        Dependencies(GeneratorPackage).Select(static found => $"{found.Framework}: {found.Id}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Chat")]
    [InlineData("Identity")]
    [InlineData("Rooms")]
    public void Library_brings_the_runtime_that_it_was_made_for(string name)
    {
        (string Framework, string Id, string Version)[] brought =
        [
            .. Dependencies($"Typewright.Communication.{name}").Where(static found => found.Id == GeneratorPackage),
        ];

        Assert.Equal(
            [".NETStandard2.0", "net10.0", "net8.0"],
            brought.Select(static found => found.Framework).Order(StringComparer.Ordinal));
        Assert.All(brought, found => Assert.Equal(feed.Version, found.Version));
    }

    [FixedTimesFact]
    public void No_entry_says_when_it_was_packed() => Assert.All(feed.Ids, id =>
    {
        using ZipArchive package = feed.Open(id);
        Assert.All(package.Entries, static entry => Assert.Equal(2020, entry.LastWriteTime.Year));
    });

    [Fact]
    public void Packages_say_what_they_are()
    {
        Assert.All(feed.Ids, id =>
        {
            XElement metadata = feed.Nuspec(id).Elements().First();
            Assert.Equal("MIT", Value(metadata, "license"));
            Assert.InRange(Value(metadata, "description").Length, 40, 4000);
            Assert.NotEqual("Package Description", Value(metadata, "description"));
            Assert.Contains("openapi", Value(metadata, "tags").Split(' '));
            Assert.Equal(PackageFeed.LatestChanges(), Value(metadata, "releaseNotes").ReplaceLineEndings("\n"));
            Assert.Equal("README.md", Value(metadata, "readme"));
            Assert.StartsWith("https://", Value(metadata, "projectUrl"));
            XElement repository = metadata.Elements().Single(static element => element.Name.LocalName == "repository");
            Assert.Equal(Value(metadata, "projectUrl"), (string?)repository.Attribute("url"));
            Assert.Matches("^[0-9a-f]{40}$", (string?)repository.Attribute("commit"));
        });
    }

    private string[] FilesOf(string id)
    {
        using ZipArchive package = feed.Open(id);
        return
        [
            .. package.Entries
                .Select(static entry => entry.FullName)
                // What every package has, made by the format and not by a project.
                .Where(static name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                    && !name.StartsWith("package/", StringComparison.Ordinal)
                    && name != "[Content_Types].xml")
                .Order(StringComparer.Ordinal),
        ];
    }

    private (string Framework, string Id, string Version)[] Dependencies(string id) =>
    [
        .. feed.Nuspec(id).Descendants()
            .Where(static element => element.Name.LocalName == "dependency")
            .Select(static element => (
                (string)element.Parent!.Attribute("targetFramework")!,
                (string)element.Attribute("id")!,
                (string)element.Attribute("version")!)),
    ];

    private static string Value(XElement metadata, string name) =>
        metadata.Elements().Single(element => element.Name.LocalName == name).Value;
}
