using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Tests.Harness;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>docs/azure-guidelines.md answers every row of the list, and what holds has a test.</summary>
public sealed partial class AzureGuidelinesDocTests
{
    private static readonly string[][] s_rows =
    [
        .. Page.Read("docs/azure-guidelines.md").Sections
            .SelectMany(static section => section.Rows)
            .Where(static row => char.IsDigit(row[0][0])),
    ];

    [ListFact]
    public void Every_row_is_answered() =>
        Assert.Equal(Listed().Order(StringComparer.Ordinal), s_rows.Select(static row => row[0]).Order(StringComparer.Ordinal));

    [Fact]
    public void Answers_are_that_a_row_holds_or_differs() =>
        Assert.All(s_rows, static row => Assert.Contains(row[2], new[] { "holds", "differs" }));

    [Fact]
    public void What_holds_has_a_test()
    {
        HashSet<string> tests =
        [
            .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
                .Select(static file => Path.GetFileNameWithoutExtension(file)),
        ];

        Assert.All(s_rows.Where(static row => row[2] == "holds"), row =>
        {
            string[] named = [.. Test().Matches(row[3]).Select(static match => match.Value)];
            Assert.NotEmpty(named);
            Assert.Empty(named.Except(tests));
        });
    }

    [Fact]
    public void What_differs_says_why() => Assert.All(
        s_rows.Where(static row => row[2] == "differs"), static row => Assert.True(row[3].EndsWith('.') && row[3].Length > 10, row[0]));

    // Rows of tables have their number in the first cell; the last section is a list, numbered from 1.
    private static IEnumerable<string> Listed()
    {
        string section = "";
        foreach (string line in File.ReadLines(ListFactAttribute.List))
        {
            section = Heading().Match(line) is { Success: true } heading ? heading.Groups[1].Value : section;
            if (Row().Match(line) is { Success: true } row)
            {
                yield return row.Groups[1].Value;
            }
            else if (Item().Match(line) is { Success: true } item)
            {
                yield return $"{section}.{item.Groups[1].Value}";
            }
        }
    }

    [GeneratedRegex(@"^## (\d+)\.")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| (\d+\.\d+) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"^(\d+)\. ")]
    private static partial Regex Item();

    [GeneratedRegex(@"\w+Tests")]
    private static partial Regex Test();

    /// <summary>A test that is skipped where the list is not beside the checkout.</summary>
    private sealed class ListFactAttribute : FactAttribute
    {
        public ListFactAttribute() => Skip = File.Exists(List) ? null : "The list is not beside the checkout.";

        public static string List { get; } = Path.Combine(RepositoryFolder.Shared, "design", "azure-shape.md");
    }
}
