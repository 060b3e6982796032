using System;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>Pages can be read: no paragraph is a wall of text.</summary>
public sealed partial class ProseTests
{
    private const int Longest = 500;

    [Fact]
    public void Paragraphs_are_short() => Assert.Empty(
        from name in Page.Names
        where name != "CHANGELOG.md"
        from line in Page.Read(name).Prose
        where !line.StartsWith('|') && !line.StartsWith("- ", StringComparison.Ordinal) && !line.StartsWith("* ", StringComparison.Ordinal)
        let text = Target().Replace(line, "]")
        where text.Length > Longest
        select $"{name}: {text.Length} characters: {text[..80]}");

    // Where a link leads is not read.
    [GeneratedRegex(@"\]\([^)]*\)")]
    private static partial Regex Target();
}
