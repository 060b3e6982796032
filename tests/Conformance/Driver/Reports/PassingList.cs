using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Typewright.Conformance;

/// <summary>The committed list of scenarios that pass, which may only grow.</summary>
public static class PassingList
{
    /// <summary>The names in a list.</summary>
    /// <param name="file">The file, a name a line.</param>
    public static IReadOnlyList<string> Read(string file) => [.. File.ReadLines(file).Where(static line => line.Length > 0)];

    /// <summary>Writes a list; what was in it stays.</summary>
    /// <param name="file">The file.</param>
    /// <param name="results">What came of the scenarios.</param>
    public static void Write(string file, IEnumerable<ScenarioResult> results)
    {
        IEnumerable<string> before = File.Exists(file) ? Read(file) : [];
        string[] names = [.. results.Where(static result => result.Passed).Select(static result => result.Name).Concat(before)
            .Distinct().Order(StringComparer.Ordinal)];
        File.WriteAllText(file, string.Concat(names.Select(static name => name + "\n")));
    }
}
