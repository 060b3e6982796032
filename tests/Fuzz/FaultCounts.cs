using System;
using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Fuzz;

/// <summary>How often what went wrong; the last line of a run.</summary>
internal sealed class FaultCounts
{
    /// <summary>What begins the line that the process that tries writes for a fault.</summary>
    private const string Mark = "FAULT ";

    private readonly Dictionary<FaultKind, int> _counts = [];

    public bool AreZero => _counts.Count == 0;

    public static string Line(long index, Fault fault) =>
        string.Create(CultureInfo.InvariantCulture, $"{Mark}{fault.Kind} {index} {fault.Text.ReplaceLineEndings(" ")}");

    /// <summary>Counts what a line tells, if it tells a fault.</summary>
    public void Read(string line)
    {
        if (line.StartsWith(Mark, StringComparison.Ordinal))
        {
            Add(Enum.Parse<FaultKind>(line.Split(' ')[1]));
        }
    }

    public void Add(FaultKind kind) => _counts[kind] = Of(kind) + 1;

    public string Summary(int mutants) => string.Create(
        CultureInfo.InvariantCulture,
        $"{mutants} mutants, {Of(FaultKind.Exception)} exceptions, {Of(FaultKind.Hang)} hangs, {Of(FaultKind.Unlocated)} unlocated, "
        + $"{Of(FaultKind.CompileError)} compile errors");

    private int Of(FaultKind kind) => _counts.GetValueOrDefault(kind);
}
