using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Typewright.Package.Tests.Support;
using Typewright.Testing;
using Xunit;

namespace Typewright.Package.Tests;

/// <summary>What a release can be checked by.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ReproducibleTests(PackageFeed feed)
{
    [FixedTimesFact]
    public async Task Two_packs_of_the_same_sources_have_the_same_bytes()
    {
        string again = Path.Combine(feed.Root, "again");

        await feed.PackAsync(again, "--no-build");

        Assert.All(feed.Ids, id => Assert.Equal(
            File.ReadAllBytes(feed.FileOf(id)),
            File.ReadAllBytes(Path.Combine(again, Path.GetFileName(feed.FileOf(id))))));
    }

    [Fact]
    public async Task Bill_of_materials_names_what_the_package_carries_and_brings()
    {
        string repository = RepositoryFolder.Root;
        string bill = Path.Combine(feed.Root, "bill");
        await MustAsync("tool", "restore");
        string[] tool = ["tool", "run", "dotnet-CycloneDX", "tests/Package.Tests/Packages.slnf"];
        await MustAsync([.. tool, "-dpr", "-o", bill, "-fn", "bill.json", "-F", "Json"]);

        using JsonDocument written = JsonDocument.Parse(File.ReadAllText(Path.Combine(bill, "bill.json")));
        string[] named =
        [
            .. written.RootElement.GetProperty("components").EnumerateArray().Select(static part => part.GetProperty("name").GetString()!),
        ];
        using ZipArchive package = feed.Open("Typewright");
        string[] carried =
        [
            .. package.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal))
                .Select(static entry => Path.GetFileNameWithoutExtension(entry.Name))
                .Where(static name => !name.StartsWith("Typewright.", StringComparison.Ordinal)),
        ];
        string[] brought =
        [
            .. feed.Nuspec("Typewright").Descendants()
                .Where(static element => element.Name.LocalName == "dependency")
                .Select(static element => (string)element.Attribute("id")!),
        ];
        Assert.Contains("YamlDotNet", carried);
        Assert.Contains("Azure.Core", brought);
        Assert.Empty(carried.Union(brought).Except(named));

        async Task MustAsync(params string[] arguments)
        {
            CommandResult result = await Command.DotNetAsync(repository, packages: null, arguments);
            Assert.True(result.ExitCode == 0, result.Output);
        }
    }
}
