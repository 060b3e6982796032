using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Tests.Harness;

namespace Typewright.Generator.Tests.Docs;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands behind the fence.</param>
/// <param name="Text">The lines between the fences.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
internal sealed record Block(string Language, string Text, int Line);

/// <summary>A heading with what stands between it and the next one of any level.</summary>
/// <param name="Heading">The heading, without its signs.</param>
/// <param name="Lines">The lines below, blocks and all.</param>
/// <param name="Blocks">The fenced blocks among them.</param>
internal sealed record Section(string Heading, IReadOnlyList<string> Lines, IReadOnlyList<Block> Blocks)
{
    /// <summary>What a link puts behind its hash sign to lead here.</summary>
    public string Anchor =>
        string.Concat(Heading.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    public string Text => string.Join('\n', Lines);

    /// <summary>The rows of the tables, headers too: the cells, without the backticks around one that is code as a whole.</summary>
    public IEnumerable<string[]> Rows => Lines
        .Where(static line => line.StartsWith('|') && !line.StartsWith("|--", StringComparison.Ordinal))
        .Select(static line => line
            .Replace("\\|", "\u0001", StringComparison.Ordinal)
            .Trim('|')
            .Split('|')
            .Select(static cell => Plain(cell.Trim().Replace('\u0001', '|')))
            .ToArray());

    private static string Plain(string cell) =>
        cell.Length > 2 && cell[0] == '`' && cell.IndexOf('`', 1) == cell.Length - 1 ? cell[1..^1] : cell;
}

/// <summary>A page of the documentation, taken apart.</summary>
internal sealed partial class Page
{
    private Page(string name, string[] lines)
    {
        Name = name;
        Lines = lines;
        Sections = [.. Split(lines)];
    }

    /// <summary>Every page: those at the root of the repository and those of the folder docs.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md"))
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public string Name { get; }

    public IReadOnlyList<string> Lines { get; }

    public IReadOnlyList<Section> Sections { get; }

    public IEnumerable<Block> Blocks => Sections.SelectMany(static section => section.Blocks);

    /// <summary>What is no code: paragraphs, lists and tables.</summary>
    public IEnumerable<string> Prose => Sections.SelectMany(static section => WithoutBlocks(section.Lines));

    /// <summary>Where the links of the prose lead, as they are written.</summary>
    public IEnumerable<string> Links => Prose
        .SelectMany(static line => Link().Matches(line))
        .Select(static match => match.Groups[1].Value);

    public static Page Read(string name) => new(name, File.ReadAllLines(Path.Combine(Repository.Root, name)));

    /// <summary>The section of a heading.</summary>
    public Section this[string heading] => Sections.Single(section => section.Heading == heading);

    private static IEnumerable<Section> Split(string[] lines)
    {
        string heading = "";
        List<string> below = [];
        List<Block> blocks = [];
        int fence = -1;
        for (int i = 0; i < lines.Length; i++)
        {
            if (fence < 0 && lines[i].StartsWith('#'))
            {
                yield return new Section(heading, below, blocks);
                (heading, below, blocks) = (lines[i].TrimStart('#').Trim(), [], []);
                continue;
            }

            below.Add(lines[i]);
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            if (fence >= 0)
            {
                blocks.Add(new Block(lines[fence][3..].Trim(), string.Join('\n', lines[(fence + 1)..i]), fence + 1));
            }

            fence = fence < 0 ? i : -1;
        }

        yield return new Section(heading, below, blocks);
    }

    private static IEnumerable<string> WithoutBlocks(IEnumerable<string> lines)
    {
        bool inside = false;
        foreach (string line in lines)
        {
            bool isFence = line.StartsWith("```", StringComparison.Ordinal);
            if (!inside && !isFence)
            {
                yield return line;
            }

            inside ^= isFence;
        }
    }

    [GeneratedRegex("""\]\(([^)\s]+)\)""")]
    private static partial Regex Link();
}
