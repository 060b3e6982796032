using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Binding.Operations.Addresses;

/// <summary>A path template: "/rooms/{roomId}/participants". Some documents write a query into it, with placeholders too.</summary>
internal sealed class PathTemplate
{
    private readonly List<TemplatePart> _path = [];
    private readonly List<TemplatePair> _query = [];
    private readonly List<string> _expanded = [];
    private readonly HashSet<string> _spanning;

    /// <param name="text">The template.</param>
    /// <param name="declared">The names of the parameters that are declared for it.</param>
    public PathTemplate(string text, ICollection<string> declared)
    {
        Text = text;
        List<TemplatePart>? query = null;
        foreach (string piece in Split(text))
        {
            if (piece[0] == '{' && piece[piece.Length - 1] == '}')
            {
                string inside = piece.Substring(1, piece.Length - 2);
                IReadOnlyList<string> expanded = Placeholder.QueryNames(inside);
                _expanded.AddRange(expanded);
                if (expanded.Count == 0)
                {
                    (query ?? _path).Add(new TemplatePart("", Placeholder.Of(inside, declared)));
                }

                continue;
            }

            // What follows '#' never travels.
            int end = piece.IndexOf('#');
            string literal = end < 0 ? piece : piece.Substring(0, end);
            int mark = query is null ? literal.IndexOf('?') : -1;
            Add(_path, query is null ? literal.Substring(0, mark < 0 ? literal.Length : mark) : "");
            query ??= mark >= 0 ? [] : null;
            Add(query, query is null ? "" : literal.Substring(mark + 1));
            if (end >= 0)
            {
                break;
            }
        }

        _query.AddRange(Pairs(query ?? []));
        Names = [.. _path.Select(static part => part.Placeholder?.Name).OfType<string>().Distinct()];
        _spanning = new(_path.Where(static part => part.Placeholder is { SpansSegments: true })
            .Select(static part => part.Placeholder!.Name));
    }

    public string Text { get; }

    /// <summary>The path.</summary>
    public IReadOnlyList<TemplatePart> Path => _path;

    /// <summary>What it has of the query.</summary>
    public IReadOnlyList<TemplatePair> Query => _query;

    /// <summary>The names of the path's parameters, each once.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The parameters that it names as those of the query, without a place for them.</summary>
    public IReadOnlyList<string> Expanded => _expanded;

    /// <summary>Whether the value of a path parameter may be several segments.</summary>
    public bool SpansSegments(string name) => _spanning.Contains(name);

    private static void Add(List<TemplatePart>? parts, string literal)
    {
        if (literal.Length > 0)
        {
            parts?.Add(new TemplatePart(literal));
        }
    }

    private static IEnumerable<TemplatePair> Pairs(List<TemplatePart> parts)
    {
        string? name = null;
        List<TemplatePart> value = [];
        foreach (TemplatePart part in parts)
        {
            if (part.Placeholder is not null)
            {
                name ??= "";
                value.Add(part);
                continue;
            }

            string[] texts = part.Literal.Split('&');
            for (int i = 0; i < texts.Length; i++)
            {
                if (i > 0 && name is not null)
                {
                    yield return new TemplatePair(name, value);
                    (name, value) = (null, []);
                }

                string text = texts[i];
                int equals = name is null ? text.IndexOf('=') : -1;
                string rest = name is null && equals < 0 ? "" : text.Substring(equals + 1);
                if (name is null && text.Length > 0)
                {
                    name = equals < 0 ? text : text.Substring(0, equals + 1);
                }

                Add(value, rest);
            }
        }

        if (name is not null)
        {
            yield return new TemplatePair(name, value);
        }
    }

    // Literals as they are, placeholders with their braces; those of a pattern in them are counted.
    private static IEnumerable<string> Split(string path)
    {
        int[] closes = Closes(path);
        int at = 0;
        while (at < path.Length)
        {
            int open = path.IndexOf('{', at);
            int close = open < 0 ? -1 : closes[open];
            if (close < 0)
            {
                yield return path.Substring(at);
                yield break;
            }

            if (open > at)
            {
                yield return path.Substring(at, open - at);
            }

            yield return path.Substring(open, close + 1 - open);
            at = close + 1;
        }
    }

    // Where the placeholder ends that begins at a brace; -1 where none ends.
    private static int[] Closes(string path)
    {
        int[] closes = new int[path.Length];
        int next = -1;
        for (int i = path.Length - 1; i >= 0; i--)
        {
            // A pattern with a brace too many ends at the first one that closes.
            next = path[i] == '}' ? i : next;
            closes[i] = next;
        }

        Stack<int> open = new();
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == '{')
            {
                open.Push(i);
            }
            else if (path[i] == '}' && open.Count > 0)
            {
                closes[open.Pop()] = i;
            }
        }

        return closes;
    }
}
