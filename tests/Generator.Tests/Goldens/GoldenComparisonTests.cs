using System.Collections.Generic;
using Xunit;

namespace Typewright.Generator.Tests.Goldens;

public sealed class GoldenComparisonTests
{
    [Fact]
    public void Equal_files_do_not_differ() =>
        Assert.Empty(GoldenComparison.Differences(Files(("A.g.cs", "a\nb\n")), Files(("A.g.cs", "a\nb\n"))));

    [Fact]
    public void A_changed_line_is_shown_with_its_number() => Assert.Equal(
        ["A.g.cs(2): the golden copy says \"b\", generated is \"c\""],
        GoldenComparison.Differences(Files(("A.g.cs", "a\n  b\n")), Files(("A.g.cs", "a\n  c\n"))));

    [Fact]
    public void A_file_that_ends_early_differs_where_it_ends() => Assert.Equal(
        ["A.g.cs(2): the golden copy says \"b\", generated is nothing more"],
        GoldenComparison.Differences(Files(("A.g.cs", "a\nb")), Files(("A.g.cs", "a"))));

    [Fact]
    public void Files_that_only_one_side_has_are_named() => Assert.Equal(
        ["Old.g.cs: is no longer generated", "New.g.cs: is generated, but there is no golden copy"],
        GoldenComparison.Differences(Files(("Old.g.cs", "")), Files(("New.g.cs", ""))));

    private static Dictionary<string, string> Files(params (string Name, string Text)[] files)
    {
        Dictionary<string, string> all = [];
        foreach ((string name, string text) in files)
        {
            all.Add(name, text);
        }

        return all;
    }
}
