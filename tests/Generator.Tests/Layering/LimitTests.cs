using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>
/// The limits of our code are kept. Files that are older than a limit are listed in limits-to-come.txt, a list that only
/// becomes shorter: a file that keeps the limit now must leave it. UPDATE_GOLDEN=1 takes such files out, and adds none.
/// </summary>
public sealed class LimitTests
{
    private const int MaxFilesInFolder = 15;

    private static readonly string s_list = Path.Combine(Repository.Root, "tests/Generator.Tests/Layering/limits-to-come.txt");

    private static readonly Lazy<IReadOnlyList<SyntaxTree>> s_code = new(static () =>
        Repository.Code("src", "tests", "samples", "benchmarks"));

    public static TheoryData<string> Limits => [.. CodeLimits.All.Select(static limit => limit.Name)];

    [Theory]
    [MemberData(nameof(Limits))]
    public void Files_keep_the_limit_unless_they_are_still_to_come(string limit)
    {
        CodeLimit rule = CodeLimits.All.Single(one => one.Name == limit);
        (string File, int Line)[] broken =
        [
            .. s_code.Value.SelectMany(tree => rule.Breaks(tree).Select(line => (Repository.Name(tree), line))),
        ];
        string[] listed = Listed(limit);
        string[] kept = [.. listed.Except(broken.Select(static place => place.File))];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllLines(s_list, [.. File.ReadAllLines(s_list).Except(kept.Select(file => $"{limit} {file}"))]);
            return;
        }

        Assert.Empty(broken.Where(place => !listed.Contains(place.File)).Select(static place => $"{place.File}({place.Line})"));
        Assert.True(
            kept.Length == 0,
            $"These keep the limit '{limit}' now; take them out of limits-to-come.txt:\n{string.Join('\n', kept)}");
    }

    [Fact]
    public void Only_limits_that_exist_are_listed() =>
        Assert.All(
            Lines(),
            static line => Assert.Contains(CodeLimits.All, limit => line.StartsWith(limit.Name + " ", StringComparison.Ordinal)));

    [Fact]
    public void Folders_of_the_generator_are_small() => Assert.Empty(Repository.Code("src/Generator")
        .GroupBy(static tree => Path.GetDirectoryName(Repository.Name(tree)))
        .Where(static folder => folder.Count() > MaxFilesInFolder)
        .Select(static folder => $"{folder.Key}: {folder.Count()} files"));

    private static string[] Listed(string limit) =>
        [.. Lines().Where(line => line.StartsWith(limit + " ", StringComparison.Ordinal)).Select(line => line[(limit.Length + 1)..])];

    private static IEnumerable<string> Lines() => File.ReadLines(s_list).Where(static line => line.Length > 0 && line[0] != '#');
}
