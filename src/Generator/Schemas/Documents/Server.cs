using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>A server of 3.x.</summary>
internal sealed class Server
{
    private readonly Dictionary<string, ServerVariable> _variables = new(StringComparer.Ordinal);
    private readonly HashSet<string> _places;

    public Server(SpecNode node)
    {
        Name = node.String("name");
        Template = node.String("url")?.Trim();
        Variables = [.. node.MembersOf("variables").Select(static variable => new ServerVariable(
            variable.Key,
            variable.Value.Scalar("default"),
            [.. variable.Value.ItemsOf("enum").Select(static value => value.Text)],
            variable.Value.String("description")))];
        foreach (ServerVariable variable in Variables)
        {
            _variables[variable.Name] = variable;
        }

        _places = [.. Pieces(Template ?? "").Select(static piece => piece.Name).OfType<string>()];
        Url = With(static variable => variable.Default ?? "");
    }

    /// <summary>What the document calls it, since 3.2.</summary>
    public string? Name { get; }

    /// <summary>The URL as it is written, with its variables; null where there is none.</summary>
    public string? Template { get; }

    /// <summary>The URL with the defaults of its variables.</summary>
    public string? Url { get; }

    /// <summary>The variables that the document declares.</summary>
    public IReadOnlyList<ServerVariable> Variables { get; }

    /// <summary>The first server that a document, path or operation names; a user gives the others as endpoints.</summary>
    public static Server? FirstOf(SpecNode owner) =>
        owner.ItemsOf("servers") is { Count: > 0 } servers ? new Server(servers[0]) : null;

    /// <summary>Whether the URL has a place for a variable.</summary>
    public bool Uses(ServerVariable variable) => _places.Contains(variable.Name);

    /// <summary>The URL with its variables filled, all at once: there may be thousands, and a value is no template.</summary>
    /// <param name="value">What a variable is filled with; null leaves its place.</param>
    public string? With(Func<ServerVariable, string?> value)
    {
        if (Template is null)
        {
            return null;
        }

        StringBuilder url = new();
        foreach ((string text, string? name) in Pieces(Template))
        {
            url.Append(name is not null && _variables.TryGetValue(name, out ServerVariable variable) ? value(variable) ?? text : text);
        }

        return url.ToString();
    }

    // What stands between braces, with them and by its name, and what stands between those. A brace begins anew where another is open.
    private static IEnumerable<(string Text, string? Name)> Pieces(string template)
    {
        int from = 0;
        while (template.IndexOf('}', from) is var end and >= 0)
        {
            int open = template.LastIndexOf('{', end, end - from + 1);
            if (open > from)
            {
                yield return (template.Substring(from, open - from), null);
            }

            int start = open < 0 ? from : open;
            yield return (template.Substring(start, end + 1 - start), open < 0 ? null : template.Substring(open + 1, end - open - 1));
            from = end + 1;
        }

        yield return (template.Substring(from), null);
    }
}
