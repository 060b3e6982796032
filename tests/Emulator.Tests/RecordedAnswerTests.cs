using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Typewright.Emulator.Tests.Comparison;
using Typewright.Testing;
using Xunit;
using Xunit.Abstractions;

namespace Typewright.Emulator.Tests;

/// <summary>The emulator against what services answered.</summary>
public sealed class RecordedAnswerTests(ITestOutputHelper output)
{
    private const string Begin = "<!-- comparison -->\n";
    private const string End = "<!-- /comparison -->";

    /// <summary>Answers that say no while the recording does not say why: the test of clients that they are for needs no reason.</summary>
    private static readonly int[] s_unfounded = [403, 429];

    private static readonly string s_page = Path.Combine(RepositoryFolder.Root, "docs", "emulator.md");

    [SharedRecordingsFact]
    public async Task Every_difference_from_the_services_is_explained_and_on_the_page()
    {
        IReadOnlyList<Difference> differences = await RecordingComparison.CompareAsync(Recordings.Shared);
        foreach ((Difference difference, int count) in differences.CountBy(difference => difference))
        {
            output.WriteLine($"{count} x {difference} ({Explanations.Find(difference) ?? "not explained"})");
        }

        string table = ComparisonTable.Of(Recordings.Shared, differences);
        string page = await File.ReadAllTextAsync(s_page);
        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            await File.WriteAllTextAsync(s_page, string.Concat(page.AsSpan(0, begin), table, page.AsSpan(end)));
        }
        else
        {
            Assert.Equal(table, page[begin..end]);
        }

        Assert.Equal([], differences.Where(difference => Explanations.Find(difference) is null).Distinct());
    }

    [Fact]
    public async Task Invented_exchanges_have_the_status_and_the_code_that_the_emulator_gives()
    {
        IReadOnlyList<Difference> differences = await RecordingComparison.CompareAsync(
            Recordings.Own.Where(recording => !s_unfounded.Contains(recording.Status)));

        Assert.Equal([], differences.Where(difference => difference.Part is "status" or "code" or "envelope").Distinct());
    }
}
