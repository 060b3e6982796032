using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/ten-calls.md shows the code of benchmarks/ten-calls; that of other tools is compiled by benchmarks/ten-calls.sh.</summary>
public sealed class TenCallsTests
{
    private const string Mark = "    // == ";

    [Theory]
    [InlineData("Typewright")]
    [InlineData("Kiota")]
    [InlineData("NSwag")]
    [InlineData("Refit")]
    public void The_page_shows_the_code_that_is_compiled(string tool)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "ten-calls.md"));
        string[] parts = [.. Code(tool).Split(Mark).Skip(1).Select(Shown)];

        Assert.Equal(10, parts.Length);
        Assert.All(parts, part => Assert.Contains($"\n{tool}:\n\n```c#\n{part}\n```\n", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_code_for_this_tool_compiles() => Assert.Empty(Example.OfStore("", [Code("Typewright")]).Compile(null));

    private static string Code(string tool) =>
        File.ReadAllText(Path.Combine(Repository.Root, "benchmarks", "ten-calls", $"{tool}Calls.cs"));

    // Without the name of the part in front, and what ends the class.
    private static string Shown(string part)
    {
        IEnumerable<string> lines = part.Split('\n').Skip(1).TakeWhile(static line => line != "}");
        return string.Join('\n', lines.Select(static line => line.Length > 4 ? line[4..] : line)).Trim('\n');
    }
}
