using System;
using System.IO;
using System.Linq;

namespace Typewright.Benchmarks;

/// <summary>How time and memory grow with the document, up to ten times the largest one that is published.</summary>
internal static class Growth
{
    private const int Operations = 1223;
    private const int Schemas = 1000;
    private const double Megabyte = 1024 * 1024;

    private static readonly double[] s_factors = [0.1, 0.5, 1, 2, 5, 10];

    /// <summary>Prints a table.</summary>
    public static void Print()
    {
        Console.WriteLine("| operations | schemas | document MB | types | lines | s | ms per 100 operations and schemas | peak MB | peak "
            + "per byte of the document |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            foreach (double factor in s_factors)
            {
                int operations = (int)(Operations * factor);
                int schemas = (int)(Schemas * factor);
                File.WriteAllText(path, SyntheticDocument.Create(operations, schemas));
                long bytes = new FileInfo(path).Length;
                OneGeneration[] runs =
                [
                    .. Enumerable.Range(0, 3).Select(_ => OneGeneration.InProcess(path)).OrderBy(static run => run.Seconds),
                ];
                OneGeneration run = runs[1];
                double each = run.Seconds * 1000 / (operations + schemas) * 100;
                Console.Write(FormattableString.Invariant($"| {operations:N0} | {schemas:N0} | {bytes / Megabyte:F1} | "));
                Console.Write(FormattableString.Invariant($"{run.Types:N0} | {run.Lines:N0} | {run.Seconds:F2} | {each:F1} | "));
                Console.WriteLine(FormattableString.Invariant($"{run.PeakBytes / Megabyte:F0} | {(double)run.PeakBytes / bytes:F1} |"));
            }
        }
        finally
        {
            File.Delete(path);
        }
    }
}
