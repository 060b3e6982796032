using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Tests.Goldens;

/// <summary>Says how generated files differ from their golden copies, one line a file.</summary>
internal static class GoldenComparison
{
    public static IReadOnlyList<string> Differences(
        IReadOnlyDictionary<string, string> goldens,
        IReadOnlyDictionary<string, string> generated) =>
    [
        .. goldens.Keys.Except(generated.Keys).Order(StringComparer.Ordinal).Select(static file => $"{file}: is no longer generated"),
        .. generated.Keys
            .Except(goldens.Keys)
            .Order(StringComparer.Ordinal)
            .Select(static file => $"{file}: is generated, but there is no golden copy"),
        .. goldens.Keys
            .Where(file => generated.TryGetValue(file, out string? text) && text != goldens[file])
            .Order(StringComparer.Ordinal)
            .Select(file => FirstDifference(file, goldens[file], generated[file])),
    ];

    private static string FirstDifference(string file, string golden, string generated)
    {
        string[] expected = golden.Split('\n');
        string[] actual = generated.Split('\n');
        int line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length)).First(line => At(expected, line) != At(actual, line));
        return $"{file}({line + 1}): the golden copy says {Quoted(At(expected, line))}, generated is {Quoted(At(actual, line))}";
    }

    private static string? At(string[] lines, int line) => line < lines.Length ? lines[line] : null;

    private static string Quoted(string? line) => line is null ? "nothing more" : $"\"{line.Trim()}\"";
}
