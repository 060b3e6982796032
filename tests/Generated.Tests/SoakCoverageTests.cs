using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests;

/// <summary>The program of tests/Soak makes every kind of call that the three services have, each of which may go wrong.</summary>
public sealed partial class SoakCoverageTests
{
    [Theory]
    [InlineData("Chat", 18)]
    [InlineData("Identity", 7)]
    [InlineData("Rooms", 8)]
    public void Every_call_of_a_service_is_made(string library, int expected)
    {
        string program = string.Concat(
            Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "tests", "Soak", "Calling"), "*.cs").Select(File.ReadAllText));
        string[] calls = [.. SurfaceListing.Read($"PublicSurface.{library}.txt")
            .Select(static line => Call().Match(line))
            .Where(static match => match.Success)
            .Select(static match => match.Groups[1].Value)
            .Distinct()];
        string[] missing = [.. calls.Where(call => !program.Contains($".{call}("))];

        Assert.Equal(expected, calls.Length);
        Assert.Empty(missing);
    }

    [GeneratedRegex(@"^virtual \w+\.(\w+Async)\(")]
    private static partial Regex Call();
}
