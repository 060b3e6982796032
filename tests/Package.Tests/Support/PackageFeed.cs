using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Typewright.Testing;
using Xunit;

namespace Typewright.Package.Tests.Support;

/// <summary>
/// Packs the repository once for all tests, into a folder outside of it that serves as a package source. The version is
/// new in every run and the packages folder empty, so nothing that was packed or restored before can be taken instead.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _packages;
    private readonly string _feed;

    public PackageFeed()
    {
        string run = Guid.NewGuid().ToString("n")[..12];
        Version = $"1.0.0-test.x{run}";
        Root = Path.Combine(Path.GetTempPath(), $"typewright-{run}");
        _packages = Path.Combine(Root, "packages");
        _feed = Path.Combine(Root, "feed");
    }

    /// <summary>The version of every package.</summary>
    public string Version { get; }

    /// <summary>Where the projects of the tests live: neither inside the repository nor under its settings.</summary>
    public string Root { get; }

    /// <summary>The names of the packages, without version.</summary>
    public IEnumerable<string> Ids => Directory.EnumerateFiles(_feed)
        .Select(file => Path.GetFileName(file).Replace($".{Version}.nupkg", "", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(_feed);
        WriteSettings();
        await PackAsync(_feed);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>The file of a package.</summary>
    public string FileOf(string id) => Path.Combine(_feed, $"{id}.{Version}.nupkg");

    /// <summary>What is said of the latest version in CHANGELOG.md.</summary>
    public static string LatestChanges()
    {
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "CHANGELOG.md"));
        int start = Array.FindIndex(lines, static line => line.StartsWith("## [", StringComparison.Ordinal)) + 1;
        int end = Array.FindIndex(lines, start, static line => line.StartsWith("## [", StringComparison.Ordinal));
        return string.Join('\n', lines[start..(end < 0 ? lines.Length : end)]).Trim();
    }

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id) => ZipFile.OpenRead(FileOf(id));

    /// <summary>What a package says of itself.</summary>
    public XElement Nuspec(string id)
    {
        using ZipArchive package = Open(id);
        using Stream text = package.GetEntry($"{id}.nuspec")!.Open();
        return XElement.Load(text);
    }

    /// <summary>Packs the repository into a folder.</summary>
    internal async Task PackAsync(string folder, params string[] options)
    {
        string repository = RepositoryFolder.Root;
        // A build of its own: the build that runs the tests may still be writing to the projects' own folders.
        string artifacts = Path.Combine(repository, "artifacts", "package-tests");
        string[] pack = ["pack", "tests/Package.Tests/Packages.slnf", "--output", folder, "--artifacts-path", artifacts];
        CommandResult packed = await Command.DotNetAsync(repository, packages: null, [.. pack, $"-p:PackageVersion={Version}", .. options]);
        Assert.True(packed.ExitCode == 0, packed.Output);
    }

    /// <summary>Runs the .NET command-line interface in a folder below <see cref="Root"/>.</summary>
    internal Task<CommandResult> DotNetAsync(string folder, params string[] arguments) => Command.DotNetAsync(folder, _packages, arguments);

    // The folder comes on top of the sources that the machine has. Other packages that the machine has already are taken from there.
    private void WriteSettings()
    {
        string machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        XElement settings = new(
            "configuration",
            new XElement("packageSources", new XElement("add", new XAttribute("key", "typewright-tests"), new XAttribute("value", _feed))),
            new XElement("fallbackPackageFolders", Directory.Exists(machine)
                ? new XElement("add", new XAttribute("key", "machine"), new XAttribute("value", machine))
                : null));
        settings.Save(Path.Combine(Root, "nuget.config"));
        foreach (string file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            File.WriteAllText(Path.Combine(Root, file), "<Project />");
        }
    }
}
