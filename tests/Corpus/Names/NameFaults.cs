using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Typewright.Corpus.Names;

/// <summary>The kinds of names that no person would have given, each a column. What the document itself says is no fault.</summary>
internal static partial class NameFaults
{
    private const int LongestType = 60;
    private const int LongestMethod = 50;

    public static readonly IReadOnlyList<NameFault> All =
    [
        new("numbered", static (name, facts) => Number().Match(name.Name) is { Success: true } match
            && facts.IsDeclaredBeside(name, match.Groups[1].Value) && !facts.IsOwn(name.Name)),
        new("Model", static (name, facts) => name.Kind == DeclaredKind.Type && EndsIn(name, "Model") && !facts.IsOwn(name.Name)),
        new("Value", static (name, facts) => EndsIn(name, "Value") && !facts.IsOwn(name.Name)),
        new("Variant", static (name, facts) => Variant().IsMatch(name.Name) && !facts.IsOwn(name.Name)),
        new("letter", static (name, facts) =>
            name.Kind != DeclaredKind.PrivateMethod && Letter().IsMatch(name.Name) && !facts.IsOwn(name.Name)),
        new("upper", static (name, _) => Upper().IsMatch(name.Name)),
        new("long", static (name, facts) => name.Name.Length > LongestOf(name.Kind) && !facts.IsOwn(name.Name)),
        new("doubled", static (name, facts) => IsDoubled(Words(name)) && !facts.IsOwn(name.Name)),
    ];

    private static bool EndsIn(DeclaredName name, string word) =>
        name.Kind is DeclaredKind.Type or DeclaredKind.Member
        && name.Name.Length > word.Length && name.Name.EndsWith(word, StringComparison.Ordinal);

    private static int LongestOf(DeclaredKind kind) => kind switch
    {
        DeclaredKind.Type => LongestType,
        DeclaredKind.Method => LongestMethod,
        _ => int.MaxValue,
    };

    private static string[] Words(DeclaredName name) => [.. Word().Matches(name.Name).Select(static match => match.Value)];

    private static bool IsDoubled(string[] words) =>
        words.Zip(words.Skip(1)).Any(static pair =>
            pair.First.Length > 1 && pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^(.*?[^\d_])_?(?:[2-9]|[1-9]\d)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"Variant(?:[A-Z]|\d+)(?![a-z])")]
    private static partial Regex Variant();

    [GeneratedRegex(@"(?<!\p{Lu})\p{Lu}(?=\p{Lu}\p{Ll}|$)")]
    private static partial Regex Letter();

    [GeneratedRegex(@"[A-Z]{6,}(?![a-z])|[A-Z]{7,}")]
    private static partial Regex Upper();

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+")]
    private static partial Regex Word();
}
