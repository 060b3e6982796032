using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Typewright.Playground;

/// <summary>What can be said of a client: a row of the table in docs/options.md.</summary>
/// <param name="Name">The name of the metadata.</param>
/// <param name="Words">The words that it can be, the default first; empty for any text.</param>
/// <param name="Default">What holds where nothing is said.</param>
internal sealed record Option(string Name, IReadOnlyList<string> Words, string Default)
{
    private const string Table = "## Metadata of OpenApiClient";

    // They are about further files of a project.
    private static readonly string[] s_others = ["Overlay", "Baseline", "BaselineBreaks"];

    public static IReadOnlyList<Option> All { get; } = [.. Read().Where(static option => !s_others.Contains(option.Name))];

    private static IEnumerable<Option> Read()
    {
        using StreamReader page = new(typeof(Option).Assembly.GetManifestResourceStream("options.md")!);
        return
        [
            .. page.ReadToEnd().Split('\n')
                .SkipWhile(static line => line != Table)
                .Skip(1)
                .TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal))
                .Where(static line => line.StartsWith("| `", StringComparison.Ordinal))
                .Select(static line => Of(line.Split(" | "))),
        ];
    }

    private static Option Of(string[] cells)
    {
        string[] values = cells[1].Split(", ");
        bool isWords = values.All(static value => value.StartsWith('`') && value.EndsWith('`'));
        return new Option(Plain(cells[0]), isWords ? [.. values.Select(Plain)] : [], Plain(cells[2]));
    }

    private static string Plain(string cell) => cell.Replace("`", "").Trim('|', ' ');
}
