using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/acs.md says what differs from the official libraries, and each line of it is held by a test.</summary>
public sealed partial class AcsDocTests
{
    private static readonly Page s_page = Page.Read("docs/acs.md");

    [Fact]
    public void Each_line_names_a_test_that_there_is()
    {
        HashSet<string> tests = [.. Sources("tests").SelectMany(static file => Test().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups[1].Value)];
        string[] names = [.. Cells("test")];

        Assert.True(names.Length > 25, $"There are {names.Length} lines.");
        Assert.Empty(names.Except(tests));
    }

    [Fact]
    public void Each_feature_is_a_step_of_the_quickstart_and_held_by_a_test_of_the_emulator()
    {
        string quickstart = string.Concat(Sources("samples/Quickstart").Select(File.ReadAllText));
        HashSet<string> tests = [.. Sources("tests/Emulator.Tests").SelectMany(static file => Test().Matches(File.ReadAllText(file)))
            .Select(static match => match.Groups[1].Value)];
        string[] steps = [.. Cells("step of the quickstart")];

        Assert.Equal(32, steps.Length);
        Assert.All(steps, step => Assert.Contains($"RunAsync(\"{step}\",", quickstart));
        Assert.Empty(Cells("test of the emulator").Except(tests));
    }

    [Fact]
    public void The_quickstart_begins_with_identity()
    {
        string program = File.ReadAllText(Path.Combine(Repository.Root, "samples", "Quickstart", "Program.cs"));
        string users = File.ReadAllText(Path.Combine(Repository.Root, "samples", "Quickstart", "Users.cs"));

        int first = program.IndexOf("Users.CreateAsync(", StringComparison.Ordinal);
        Assert.InRange(first, 0, program.IndexOf("ChatSteps(", StringComparison.Ordinal));
        Assert.Contains("new CommunicationIdentityClient(connectionString)", users);
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

    /// <summary>The cells below a header, in all tables of the page that have it.</summary>
    private static IEnumerable<string> Cells(string header) => s_page.Sections
        .Select(static section => section.Rows.ToArray())
        .Where(rows => rows.Length > 0 && rows[0].Contains(header))
        .SelectMany(rows => rows.Skip(1).Select(row => row[Array.IndexOf(rows[0], header)]));

    [GeneratedRegex(@"^    public (?:async )?(?:void|Task|ValueTask) (\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Test();

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal));
}
