using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Typewright.Testing;

namespace Typewright.Conformance;

/// <summary>The part of docs/conformance.md that a run writes: between two comments with the name of the suite.</summary>
/// <param name="suite">The name of the suite.</param>
public sealed class ConformancePage(string suite)
{
    private static readonly string s_file = Path.Combine(RepositoryFolder.Root, "docs", "conformance.md");

    private string Begin => $"<!-- begin {suite} -->\n";

    private string End => $"<!-- end {suite} -->";

    /// <summary>What a run has to say.</summary>
    /// <param name="results">What came of the scenarios.</param>
    /// <param name="reasons">Why some do not pass.</param>
    public static string Text(IReadOnlyList<ScenarioResult> results, Reasons reasons)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(reasons);
        ScenarioResult[] open = [.. results.Where(static result => !result.Passed)
            .OrderBy(static result => result.Name, StringComparer.Ordinal)];
        StringBuilder text = new();
        text.Append("| scenarios | pass | of them by a protocol method | do not pass |\n|---|---|---|---|\n");
        text.Append(
            $"| {results.Count} | {results.Count - open.Length} "
                + $"| {results.Count(static result => result is { Passed: true, IsProtocol: true })} | {open.Length} |\n");
        if (open.Length > 0)
        {
            text.Append("\n| does not pass | why |\n|---|---|\n");
            foreach (IGrouping<string,
                ScenarioResult> group in open.GroupBy(result => reasons.Of(result.Name) ?? "no reason is written down"))
            {
                text.Append($"| {string.Join(", ", group.Select(static result => $"`{result.Name}`"))} | {group.Key} |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>What the page says now.</summary>
    public string Read()
    {
        string page = File.ReadAllText(s_file);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        return page[begin..page.IndexOf(End, StringComparison.Ordinal)];
    }

    /// <summary>Has the page say something else.</summary>
    /// <param name="text">What.</param>
    public void Write(string text)
    {
        string page = File.ReadAllText(s_file);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        File.WriteAllText(s_file, page[..begin] + text + page[page.IndexOf(End, StringComparison.Ordinal)..]);
    }
}
