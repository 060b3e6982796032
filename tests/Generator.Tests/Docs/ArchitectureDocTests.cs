using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>The figures of docs/architecture.md.</summary>
public sealed class ArchitectureDocTests
{
    [Theory]
    [InlineData("src/Generated.Chat")]
    [InlineData("src/Generated.Identity")]
    [InlineData("src/Generated.Rooms")]
    public void Lines_by_hand_are_counted(string library)
    {
        int lines = Directory.EnumerateFiles(
            Path.Combine(Repository.Root, library),
            "*.cs").Sum(static file => File.ReadLines(file).Count());

        Assert.Contains(
            File.ReadLines(Path.Combine(Repository.Root, "docs/architecture.md")),
            line => line.StartsWith($"| `{library}` | {lines} |", System.StringComparison.Ordinal));
    }
}
