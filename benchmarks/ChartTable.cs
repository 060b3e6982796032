using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Typewright.Benchmarks;

/// <summary>A table of a page, and what of it becomes bars.</summary>
/// <param name="File">The name of the picture.</param>
/// <param name="Title">What the bars show.</param>
/// <param name="Header">How the table's first line begins.</param>
/// <param name="Groups">The columns whose values make a group of bars.</param>
/// <param name="Tool">The column that names a bar.</param>
/// <param name="Value">The column with its length: the first one of that name.</param>
internal sealed record ChartTable(string File, string Title, string Header, string[] Groups, string Tool, string Value)
{
    /// <summary>The bars, in the order of the table.</summary>
    /// <param name="page">The lines of the page.</param>
    /// <exception cref="InvalidOperationException">The page has no such table.</exception>
    public IReadOnlyList<Bar> Bars(IReadOnlyList<string> page)
    {
        IEnumerable<string> below = page.SkipWhile(line => !line.StartsWith(Header, StringComparison.Ordinal));
        string[] table = [.. below.TakeWhile(static line => line.Length > 0)];
        if (table.Length < 3)
        {
            throw new InvalidOperationException($"The page has no table that begins with '{Header}'.");
        }

        string[] columns = Cells(table[0]);
        return [.. table.Skip(2).Select(line => Of(columns, Cells(line)))];
    }

    private Bar Of(string[] columns, string[] cells)
    {
        string group = string.Join(", ", Groups.Select(name => Groups.Length == 1 ? Cell(name) : $"{name}: {Cell(name)}"));
        string value = Cell(Value);
        double length = double.Parse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        return new Bar(group, Cell(Tool), value, length);

        string Cell(string name) => cells[Array.IndexOf(columns, name)];
    }

    private static string[] Cells(string line) => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries);
}

/// <summary>A bar of a chart.</summary>
/// <param name="Group">What it is compared within.</param>
/// <param name="Tool">Whose it is.</param>
/// <param name="Text">Its length as the table has it.</param>
/// <param name="Value">Its length.</param>
internal sealed record Bar(string Group, string Tool, string Text, double Value)
{
    /// <summary>Whether it is this project's.</summary>
    public bool IsOurs => Tool is "Typewright" or "ours";
}
