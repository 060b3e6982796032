using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Typewright.Conformance;

/// <summary>Why scenarios do not pass: a pattern of names and a sentence a line, with a tab between.</summary>
public sealed class Reasons
{
    private readonly IReadOnlyList<(Regex Match, string Text)> _rows;

    private Reasons(IEnumerable<string> lines) =>
        _rows = [.. lines.Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'))
            .Select(static cells => (new Regex($"^(?:{cells[0]})$"), cells[1]))];

    /// <summary>Reads the reasons.</summary>
    /// <param name="file">The file.</param>
    public static Reasons Read(string file) => new(File.ReadLines(file));

    /// <summary>The reason of a scenario; null where none is written down.</summary>
    /// <param name="scenario">The name of the scenario.</param>
    public string? Of(string scenario) => _rows.Where(row => row.Match.IsMatch(scenario)).Select(static row => row.Text).FirstOrDefault();
}
