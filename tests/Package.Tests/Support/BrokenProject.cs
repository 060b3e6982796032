using System.Threading.Tasks;
using Xunit;

namespace Typewright.Package.Tests.Support;

/// <summary>A project that is restored once, and then has one thing after another wrong with it.</summary>
public sealed class BrokenProject(PackageFeed feed) : IAsyncLifetime
{
    internal ConsumerProject Project { get; } = new(feed, "Broken");

    /// <summary>The document that has nothing wrong, to be spoiled.</summary>
    internal static string Document => ConsumerProject.Text("Documents", "parcels.yaml");

    public Task InitializeAsync()
    {
        WriteProject("");
        Project.Write("Program.cs", "System.Console.WriteLine();\n");
        return Project.MustDotNetAsync("restore");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Gives the project its OpenAPI items.</summary>
    internal void WriteProject(string items) => Project.WriteProject(
        "<OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework>",
        $"""<PackageReference Include="Typewright" Version="{feed.Version}" />{items}""");

    /// <summary>Builds; it must fail.</summary>
    internal async Task<string> BuildAsync(params string[] options)
    {
        CommandResult result = await Project.DotNetAsync(["build", "--no-restore", .. options]);
        Assert.True(result.ExitCode != 0, result.Output);
        return result.Output;
    }
}
