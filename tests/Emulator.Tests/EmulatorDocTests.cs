using System;
using System.IO;
using System.Reflection;
using System.Text.RegularExpressions;
using Typewright.Testing;
using Xunit;

namespace Typewright.Emulator.Tests;

/// <summary>docs/emulator.md tells what there is.</summary>
public sealed partial class EmulatorDocTests
{
    private static readonly string s_page = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "docs", "emulator.md"));

    [Fact]
    public void Every_option_of_the_host_has_a_row() => Assert.All(
        typeof(EmulatorOptions).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
        property => Assert.Contains($"| `{property.Name}` |", s_page, StringComparison.Ordinal));

    [Fact]
    public void Every_argument_of_the_program_has_a_row() => Assert.All(
        Argument().Matches(CommandLine.Usage), match => Assert.Contains($"`{match.Value} ", s_page, StringComparison.Ordinal));

    [Fact]
    public void The_example_is_the_program_that_the_package_is_tested_with()
    {
        string consumers = Path.Combine(RepositoryFolder.Root, "tests", "Package.Tests", "Consumers");
        string program = File.ReadAllText(Path.Combine(consumers, "Emulated", "Program.cs"));

        Assert.Contains($"```c#\n{program}```", s_page, StringComparison.Ordinal);
    }

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex Argument();
}
