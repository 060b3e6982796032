using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/acs.md says what differs from the official libraries, and each line of it is held by a test.</summary>
public sealed class AcsDocTests
{
    private static readonly Page s_page = Page.Read("docs/acs.md");

    [Fact]
    public void Each_line_names_a_test_that_there_is()
    {
        string tests = string.Concat(Sources("tests").Select(File.ReadAllText));
        string[] names =
        [
            .. s_page.Sections.Where(HasTests).SelectMany(static section => section.Rows.Skip(1)).Select(static row => row[^1]),
        ];

        Assert.True(names.Length > 25, $"There are {names.Length} lines.");
        string[] missing = [.. names.Where(name => !tests.Contains($" {name}(", StringComparison.Ordinal))];
        Assert.Empty(missing);
    }

    [Fact]
    public void Examples_are_lines_of_the_quickstart()
    {
        HashSet<string> quickstart = [.. Sources("samples/Quickstart").SelectMany(File.ReadLines).Select(static line => line.Trim())];
        string[] lines = [.. s_page.Blocks.Where(static block => block.Language == "c#").SelectMany(static block => block.Text.Split('\n'))
            .Select(static line => line.Trim())];

        Assert.NotEmpty(lines);
        Assert.Empty(lines.Except(quickstart));
    }

    private static bool HasTests(Section section) => section.Rows.FirstOrDefault() is [.., "test"];

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal));
}
