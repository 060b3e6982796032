using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Typewright.Reports;

/// <summary>The list of what is not so yet: a row with its framework, a tab, and what is seen instead.</summary>
internal static class ToCome
{
    private static readonly string s_file = Path.Combine(Report.Tests, "reports-to-come.txt");

    public static IReadOnlyDictionary<string, string> All { get; } =
        File.ReadLines(s_file)
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split('\t'))
            .ToDictionary(static cells => cells[0], static cells => cells[1], StringComparer.Ordinal);

    /// <summary>The test passes, or is listed and fails.</summary>
    public static async Task ExpectAsync(string row, Func<Task> test)
    {
        if (!All.TryGetValue(row, out string? seen))
        {
            await test();
            return;
        }

        Exception? failure = await Record.ExceptionAsync(test);
        Assert.True(failure is not null, $"'{row}' holds now: take its line out of reports-to-come.txt, which says \"{seen}\".");
    }
}
