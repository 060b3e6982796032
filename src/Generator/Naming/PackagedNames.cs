using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming;

/// <summary>
/// Names of definitions that begin with the package, namespace or module of a type: "com.acme.Page", "github_com_acme_api.Page",
/// "app__models__Page". A package has segments, and a type begins with a capital, unless the others of its package show that it is one
/// of a program: "http.commentItem".
/// </summary>
internal sealed class PackagedNames
{
    // Where a package is, and not what.
    private static readonly HashSet<string> s_roots = new(StringComparer.OrdinalIgnoreCase)
    {
        "com", "org", "net", "io", "dev", "github", "gitlab", "internal", "pkg", "src", "main", "app", "api", "cmd",
    };

    private static readonly Regex s_module = new("^(?:[a-z0-9]+(?:_[a-z0-9]+)*__)+(?=[A-Za-z])", RegexOptions.CultureInvariant);

    // Go's packages before the arguments of a generic type: "PageResult-models_User", "Envelope-array_models_User".
    private static readonly Regex s_arguments = new(
        "(?<=[-_])(?!(?:array|map|list|string|int|int64|bool)_)[a-z0-9]+(?:_[a-z0-9]+)*_(?=[A-Z])", RegexOptions.CultureInvariant);

    private readonly HashSet<string> _ofPrograms;

    /// <param name="names">The names of all definitions.</param>
    public PackagedNames(IEnumerable<string> names) => _ofPrograms =
    [
        .. names.Select(Split).Where(static split => split.Last.Skip(1).Any(char.IsUpper)).Select(static split => split.Package),
    ];

    /// <summary>
    /// What the name ends in, best first: its last segment, that with a word of its package, and with the segments before it.
    /// </summary>
    public IEnumerable<string> Ends(string name)
    {
        (string package, string last) = Split(name);
        string[] segments = name.Split('.', '/', '+');
        bool isType = last.Length > 1 && (char.IsUpper(last[0]) || (char.IsLetter(last[0]) && _ofPrograms.Contains(package)));
        if (package.Length == 0 || !isType || IsInArguments(package, last) || !Array.TrueForAll(segments, IsPlain))
        {
            yield break;
        }

        string shorter = s_arguments.Replace(last, "");
        yield return Identifiers.Pascal(shorter);
        if (shorter != last)
        {
            yield return Identifiers.Pascal(last);
        }

        // A package that is written as one segment is told by any word of it: the comment of "internal_comment_http.createReq".
        string[] words = package.IndexOf('_') < 0 ? [] : package.Split(['_', '.', '/', '+'], StringSplitOptions.RemoveEmptyEntries);
        foreach (string word in Enumerable.Reverse(words).Where(word => !s_roots.Contains(word) && !IsSaid(last, word)))
        {
            yield return Identifiers.Pascal(word + " " + shorter);
        }

        for (int i = segments.Length - 2; i > 0; i--)
        {
            yield return Identifiers.Pascal(string.Join(" ", segments.Skip(i)));
        }
    }

    private static (string Package, string Last) Split(string name)
    {
        int at = name.LastIndexOfAny(['.', '/', '+']);
        int length = at < 0 ? s_module.Match(name).Length : at + 1;
        return (name.Substring(0, length), name.Substring(length));
    }

    // tsoa's "Pick_User.email-or-name_": the dot is between the arguments of a generic type, which end with the name.
    private static bool IsInArguments(string package, string last) => last[last.Length - 1] == '_' && package.IndexOf('_') > 0;

    private static bool IsSaid(string name, string word) => name.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsPlain(string segment) =>
        segment.Length > 0 && segment.All(static c => char.IsLetterOrDigit(c) || c is '_' or '-');
}
