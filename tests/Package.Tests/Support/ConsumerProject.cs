using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Package.Tests.Support;

/// <summary>A project as a user has it, outside of the repository.</summary>
internal sealed class ConsumerProject
{
    private readonly PackageFeed _feed;

    public ConsumerProject(PackageFeed feed, string name)
        : this(feed, name, name)
    {
    }

    public ConsumerProject(PackageFeed feed, string folder, string name)
    {
        _feed = feed;
        Name = name;
        Folder = Path.Combine(feed.Root, folder);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>The version of the packages.</summary>
    public string Version => _feed.Version;

    public string Name { get; }

    public string Folder { get; }

    public string ProjectFile => PathOf($"{Name}.csproj");

    /// <summary>The document and the program that the tests have, <c>Documents/parcels.yaml</c> and <c>Consumers/Parcels</c>.</summary>
    public static string Text(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path]));

    public string PathOf(string file) => Path.Combine(Folder, file);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>Writes the project file; strict as a careful user's is.</summary>
    public void WriteProject(string properties, string items) => Write(
        $"{Name}.csproj",
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Adds to a project file that is there.</summary>
    public void InsertIntoProject(string xml) =>
        Write($"{Name}.csproj", File.ReadAllText(ProjectFile).Replace("</Project>", xml + "</Project>", StringComparison.Ordinal));

    /// <summary>Runs the .NET command-line interface in the project's folder.</summary>
    public Task<CommandResult> DotNetAsync(params string[] arguments) => _feed.DotNetAsync(Folder, arguments);

    /// <summary>The same, for a command that must go well; what it printed.</summary>
    public async Task<string> MustDotNetAsync(params string[] arguments)
    {
        CommandResult result = await DotNetAsync(arguments);
        Assert.True(result.ExitCode == 0, result.Output);
        return result.Output;
    }
}
