using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Typewright.Corpus.Names;

/// <summary>What is known of the names of a document: its own words, and what is declared beside a name.</summary>
internal sealed partial class NameFacts
{
    private readonly HashSet<string> _own;
    private readonly HashSet<(string Scope, string Name)> _declared;

    public NameFacts(IEnumerable<string> texts, IEnumerable<DeclaredName> declared)
    {
        _own = [.. texts.SelectMany(static text => Token().Matches(text)).SelectMany(static match => Forms(match.Value))];
        _declared = [.. declared.Select(static name => (name.Scope, name.Name))];
    }

    /// <summary>Whether the document has the name, but for signs and case.</summary>
    public bool IsOwn(string name) => _own.Contains(Plain(name));

    public bool IsDeclaredBeside(DeclaredName name, string other) => _declared.Contains((name.Scope, other));

    private static IEnumerable<string> Forms(string token)
    {
        yield return Plain(token);
        foreach (string part in token.Split('.', '/'))
        {
            yield return Plain(part);
        }
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"[\w$@./\-]+")]
    private static partial Regex Token();
}
