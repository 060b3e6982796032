using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Generator.Tests.Docs;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Layering;

/// <summary>The wrong changes of tests/Conformance/mutations.tsv are made to the code that there is.</summary>
public sealed class MutationTests
{
    private static readonly string[][] s_changes =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests/Conformance/mutations.tsv")).Select(static line => line.Split('\t')),
    ];

    [Fact]
    public void Each_wrong_change_has_one_place_in_the_code()
    {
        string[] code = [.. Repository.Code("src").Select(static tree => tree.GetText().ToString())];

        Assert.True(s_changes.Length >= 20, $"There are {s_changes.Length} changes.");
        Assert.All(s_changes, change => Assert.Equal(1, code.Sum(file => file.Split(change[0]).Length - 1)));
    }

    [Fact]
    public void The_page_says_of_each_who_notices_it()
    {
        IReadOnlyList<string[]> rows = [.. Page.Read("docs/conformance.md")["Would the tests notice"].Rows.Skip(1)];

        Assert.Equal(s_changes.Select(static change => change[2]), rows.Select(static row => row[0]));
        Assert.All(rows, static row => Assert.Contains(row[1], new[] { "scenarios", "wire" }));
    }
}
