using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Typewright.Corpus.Oracle;

/// <summary>
/// Corpus --oracle PATH…: a second reader reads every document, and what it sees is compared with what the generator binds.
/// </summary>
internal static class OracleProgram
{
    /// <summary>Compares the readers.</summary>
    /// <param name="documents">The documents.</param>
    /// <returns>0 if every difference has a reason that is written down.</returns>
    public static int Run(IEnumerable<string> documents)
    {
        SortedDictionary<string, int> rules = new(StringComparer.Ordinal);
        int read = 0;
        int unread = 0;
        int open = 0;
        foreach (string file in documents.Select(Path.GetFullPath))
        {
            (DocumentFacts? theirs, string? reason) = SecondReader.ReadAsync(file).GetAwaiter().GetResult();
            if (theirs is null || OwnReader.Read(file) is not { } ours)
            {
                unread++;
                Console.WriteLine(JsonSerializer.Serialize(new OracleResult
                {
                    File = file,
                    Status = "unread",
                    Reason = reason ?? "the generator makes no client of it"
                }, ResultJson.Default.OracleResult));
                continue;
            }

            read++;
            Difference[] differences = [.. new FactComparer(theirs, ours).Differences()];
            foreach (IGrouping<string,
                Difference> group in differences.GroupBy(difference => KnownDifferences.ReasonOf(file, difference) ?? "open"))
            {
                rules[group.Key] = rules.GetValueOrDefault(group.Key) + group.Count();
            }

            Difference[] unexplained = [.. differences.Where(difference => KnownDifferences.ReasonOf(file, difference) is null)];
            open += unexplained.Length;
            if (unexplained.Length > 0)
            {
                Console.WriteLine(JsonSerializer.Serialize(new OracleResult
                {
                    File = file,
                    Status = "differs",
                    Differences = [.. unexplained.Take(20)
                        .Select(static one => $"{one.Rule}: {one.Place}: {one.Text}")],
                    Count = unexplained.Length
                }, ResultJson.Default.OracleResult));
            }
        }

        foreach (KeyValuePair<string, int> rule in rules)
        {
            Console.WriteLine($"{rule.Value} {rule.Key}");
        }

        Console.WriteLine($"{read} documents compared, {unread} not read by both, {open} differences without a reason");
        return open == 0 ? 0 : 1;
    }
}
