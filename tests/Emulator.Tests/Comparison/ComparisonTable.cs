using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>The tables of docs/emulator.md.</summary>
internal static class ComparisonTable
{
    public static string Of(IReadOnlyList<Recording> recordings, IReadOnlyList<Difference> differences)
    {
        StringBuilder text = new();
        int compared = recordings.Count(recording => RecordingComparison.Obstacle(recording) is null);
        text.Append(CultureInfo.InvariantCulture, $"Of {recordings.Count} recorded exchanges {compared} can be made again:\n\n");
        text.Append("| not compared because | exchanges |\n|---|---|\n");
        foreach ((string reason, int count) in recordings.Select(RecordingComparison.Obstacle).OfType<string>().CountBy(reason => reason)
            .OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {reason} | {count} |\n");
        }

        text.Append("\nIn all of these status, code, message and the form of the error are the same. What differs:\n\n");
        text.Append("| service | what | service | emulator | exchanges | why |\n|---|---|---|---|---|---|\n");
        // Versions and operations do not matter for the reasons, so they are left out of the rows.
        foreach ((Difference row, int count) in differences.Select(difference => difference with { Version = "", Operation = "" })
            .CountBy(row => row).OrderBy(row => row.Key.ToString(), StringComparer.Ordinal))
        {
            string reason = Explanations.Find(row) ?? "?";
            text.Append(CultureInfo.InvariantCulture, $"| {row.Service} | `{row.Part}` | {row.OfService} | {row.OfEmulator} | ");
            text.Append(CultureInfo.InvariantCulture, $"{count} | {reason} |\n");
        }

        return text.ToString();
    }
}
