using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests;

/// <summary>
/// The programs with which the package tests show that only package references change make use of everything that the official
/// libraries have.
/// </summary>
public sealed partial class SwitchedProgramCoverageTests
{
    private static readonly string[] s_all =
    [
        .. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Root, "tests", "Package.Tests", "Consumers", "Switched"), "*.cs")
            .Select(File.ReadAllText),
    ];

    /// <summary>Without those that replace members and do not call them.</summary>
    private static readonly string s_programs = string.Concat(s_all.Where(static text => !IsReplacement(text)));

    [Theory]
    [InlineData("Chat", 150)]
    [InlineData("Common", 30)]
    [InlineData("Identity", 40)]
    [InlineData("Rooms", 45)]
    public void Every_member_of_an_official_library_is_used(string library, int least)
    {
        string[] names = [.. SurfaceListing.Read($"PublicSurface.{library}.txt").Select(Name).OfType<string>()];

        Assert.True(names.Length >= least, $"There are {names.Length} members.");
        string[] unused = [.. names.Where(static name => !IsUsed(name))];
        Assert.Empty(unused);
    }

    [Theory]
    [InlineData("Chat", 46)]
    [InlineData("Identity", 24)]
    [InlineData("Rooms", 20)]
    public void Every_member_that_can_be_replaced_is_replaced(string library, int expected)
    {
        string[] names = [.. SurfaceListing.Read($"PublicSurface.{library}.txt")
            .Where(static line => line.StartsWith("virtual ", StringComparison.Ordinal))
            .Select(Name).OfType<string>()];

        string replacements = string.Concat(s_all.Where(text => IsReplacement(text) && text.Contains($"Azure.Communication.{library};")));

        Assert.Equal(expected, names.Length);
        Assert.All(names.CountBy(static name => name), pair =>
            Assert.Equal(pair.Value, Regex.Count(replacements, $@"override [^(]*\b{pair.Key}(\(| =>)")));
    }

    /// <summary>The name of a method or property, or the type behind <c>new</c>; null for a line that is about neither.</summary>
    private static string? Name(string line) => Member().Match(line) is { Success: true } match ? match.Groups["name"].Value : null;

    private static bool IsUsed(string name) => name.StartsWith("new ", StringComparison.Ordinal)
        ? s_programs.Contains(name + "(", StringComparison.Ordinal) || s_programs.Contains(name + " {", StringComparison.Ordinal)
        : Regex.IsMatch(s_programs, $@"\.{name}\b|\b{name} =|\bas {name}\b");

    private static bool IsReplacement(string text) => text.Contains("class Replaced", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<name>new \w+)\(|^(static |virtual |abstract )?(\w+\.)+(?<name>\w+)( \{|\(| = \d)")]
    private static partial Regex Member();
}
