using System.Collections.Generic;
using System.Linq;

namespace Typewright.Generator.Binding.Operations.Addresses;

/// <summary>A path template: "/rooms/{roomId}/participants". Some documents write a query into it, with placeholders too.</summary>
internal sealed class PathTemplate
{
    private readonly List<TemplatePart> _path = [];
    private readonly List<TemplatePair> _query = [];
    private readonly List<string> _expanded = [];

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
    }

    public string Text { get; }

    /// <summary>The path.</summary>
    public IReadOnlyList<TemplatePart> Path => _path;

    /// <summary>What it has of the query.</summary>
    public IReadOnlyList<TemplatePair> Query => _query;

    /// <summary>The names of the path's parameters, each once.</summary>
    public List<string> Names => [.. _path.Select(static part => part.Placeholder?.Name).OfType<string>().Distinct()];

    /// <summary>The parameters that it names as those of the query, without a place for them.</summary>
    public IReadOnlyList<string> Expanded => _expanded;

    /// <summary>Whether the value of a path parameter may be several segments.</summary>
    public bool SpansSegments(string name) =>
        _path.Exists(part => part.Placeholder is { SpansSegments: true } placeholder && placeholder.Name == name);

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
        int at = 0;
        while (at < path.Length)
        {
            int open = path.IndexOf('{', at);
            int close = open < 0 ? -1 : CloseOf(path, open);
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

    private static int CloseOf(string path, int open)
    {
        int depth = 0;
        for (int i = open; i < path.Length; i++)
        {
            depth += path[i] switch
            {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            if (depth == 0)
            {
                return i;
            }
        }

        // A pattern with a brace too many ends at the first one that closes.
        return path.IndexOf('}', open);
    }
}
