using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming;

/// <summary>What clients are called where nobody says it: the root after the title, a group after its tag.</summary>
internal static class ClientNames
{
    private const int MaxLength = 40;

    private const string Client = nameof(Client);

    // What stands in a title between an assembly and which of its documents this is.
    private const string DocumentSign = " | ";

    // What every API says of itself.
    private static readonly HashSet<string> s_noise = new(StringComparer.OrdinalIgnoreCase)
    {
        "specification", "spec", "openapi", "swagger", "definition", "restapi", "rest", "restful", "webapi", "api", "apis", "documentation",
        "docs", "service", "fastapi", "beta", "preview", "alpha", "version", "oas", "description", "schema",
    };

    // What these are in front of is such a word too: an "HTTP API", a "backend service".
    private static readonly HashSet<string> s_kinds = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "web", "backend" };

    // Words that mean something inside a name only.
    private static readonly HashSet<string> s_small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "for", "of", "to", "and", "or", "in", "on", "with", "by", "your", "our", "my", "this", "that", "is",
    };

    // What follows these says how the API is made and not what it is.
    private static readonly HashSet<string> s_asides = new(StringComparer.OrdinalIgnoreCase)
    {
        "conforming", "that", "which", "using", "based", "generated", "with",
    };

    private static readonly HashSet<string> s_articles = new(StringComparer.OrdinalIgnoreCase) { "a", "an", "the" };

    // Whose it is, and a version: "Netlify's API", "Petstore - OpenAPI 3.0", "Search v1.2".
    private static readonly Regex s_signs = new(@"['’]s(?=\s)|(?<=\s)[vV]?\d+(\.\d+)+\b", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> s_layers = new(StringComparer.OrdinalIgnoreCase)
    {
        "controller", "resource", "endpoint", "operations",
    };

    private static readonly HashSet<string> s_apis = new(StringComparer.OrdinalIgnoreCase) { "api", "apis" };

    private static readonly HashSet<string> s_behindLayers = new(StringComparer.OrdinalIgnoreCase) { "impl", "implementation" };

    // What the assembly of a server ends in says that it is one.
    private static readonly HashSet<string> s_hosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "server", "host", "web", "backend", "app", "http",
    };

    // What is said aside of a group.
    private static readonly HashSet<string> s_stages = new(StringComparer.OrdinalIgnoreCase)
    {
        "deprecated", "beta", "alpha", "preview", "public", "private", "experimental", "legacy", "new", "old", "stable", "unstable",
        "internal", "obsolete", "draft", "early", "access", "closed", "open", "version", "in", "coming", "soon", "ga",
    };

    private static readonly Regex s_brackets = new(@"[(\[{]([^()\[\]{}]*)[)\]}]", RegexOptions.CultureInvariant);

    // "v1-company", "Company v2".
    private static readonly Regex s_versions = new(@"^[vV]\d+[-_./: ]+(?=\w)|(?<=\w)[-_./: ]+[vV]\d+$", RegexOptions.CultureInvariant);

    private static readonly string[] s_dashes = [" - ", " – ", " — ", " | "];

    private static readonly string[] s_digits = ["Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    /// <summary>"Redocly Museum API" → "RedoclyMuseum": what every API says of itself is left out.</summary>
    public static string FromTitle(string title)
    {
        string plain = s_signs.Replace(WithoutAssembly(title), " ");
        string outside = plain.Split('(')[0] is { Length: > 0 } before ? before : plain;
        string[] all = outside.Split(' ', '-', '_', '/', '.', ':', ',');
        IEnumerable<string> said = all.Where((word, at) =>
            !s_noise.Contains(word) && !(s_kinds.Contains(word) && at + 1 < all.Length && s_noise.Contains(all[at + 1])));
        List<string> words = Words.Split(string.Join(" ", said));
        words.RemoveAll(static word => word == "_");
        int aside = words.FindIndex(static word => s_asides.Contains(word));
        List<string> told = aside > 0 ? words.GetRange(0, aside) : words;
        told.RemoveAll(static word => s_noise.Contains(word) || Operations.IdWords.IsVersion(word) || word == "Public");
        return Cut(told.Count > 1 && s_articles.Contains(told[0]) ? told.GetRange(1, told.Count - 1) : told, "Api");
    }

    /// <summary>
    /// The names of the client of a group, best first, with "Client" behind them. A group of clients is a group of such things: "Client"
    /// is "ClientsClient", and so is "OAuth2 Client" where another group has the plain name. What is said aside of a group, as in
    /// "[Beta] Pets", is no part of its name unless another one has the rest.
    /// </summary>
    public static IReadOnlyList<string> OfGroup(string group)
    {
        string plain = WithoutAsides(group);
        return plain == group ? OfWords(group) : [.. OfWords(plain), .. OfWords(group)];
    }

    /// <summary>
    /// Whether a group is called after the assembly, as the title is, and so says nothing: ASP.NET Core has one for all endpoints without
    /// a tag.
    /// </summary>
    public static bool IsOfAssembly(string group, string title) => title.StartsWith(group + DocumentSign, StringComparison.Ordinal);

    /// <summary>What may be said of a group in ids: all of it, and the last of the groups that it is in.</summary>
    public static IEnumerable<List<string>> ReadingsOf(string group)
    {
        string plain = WithoutAsides(group);
        string[] nested = plain.Split('.', '/', '>', ':');
        IEnumerable<string> ends = Enumerable.Range(1, nested.Length - 1).Select(skipped => string.Join(" ", nested.Skip(skipped)));
        return new[] { group, plain }.Concat(ends).Distinct().Select(Words.Split);
    }

    // "(deprecated) Pets", "[Beta] Pets", "Pets (v2)", "Pets - Beta": how far a group is, and not what it is.
    private static string WithoutAsides(string group)
    {
        string plain = s_brackets.Replace(group, static match => IsAside(match.Groups[1].Value) ? " " : match.Value).Trim();
        string[] parts = plain.Split(s_dashes, StringSplitOptions.RemoveEmptyEntries);
        string told = s_versions.Replace(string.Join(" - ", parts.Where(static part => !IsAside(part))), "");
        return told.Any(Words.IsPartOfWord) ? told : group;
    }

    private static bool IsAside(string text)
    {
        List<string> words = Words.Split(text);
        return words.Count > 0 && words.TrueForAll(static word =>
            s_stages.Contains(word) || Operations.IdWords.IsVersion(word) || word == "_" || char.IsDigit(word[0]));
    }

    private static List<string> OfWords(string group)
    {
        List<string> words = Words.Split(group);
        List<string> told = words.FindAll(static word => word != "_" && !s_apis.Contains(word));
        // What a server calls the class behind it is no part of the name: "user-controller", "user-rest-controller-impl".
        int count = CountWithoutLayers(told);
        string? whole = count < told.Count ? Cut(told, "Api") + Client : null;
        told = told.GetRange(0, count);
        string name = TypeWords.Undoubled(Cut(told.Count > 0 ? told : words, "Api"));
        if (whole is not null)
        {
            return [name + Client, whole];
        }

        if (!name.EndsWith(Client, StringComparison.Ordinal))
        {
            return [name + Client];
        }

        string ofClients = name + "s" + Client;
        return name.Length == Client.Length ? [ofClients] : [name, ofClients];
    }

    private static int CountWithoutLayers(List<string> words)
    {
        int end = words.Count;
        end = end > 2 && s_behindLayers.Contains(words[end - 1]) ? end - 1 : end;
        if (end < 2 || !s_layers.Contains(words[end - 1]))
        {
            return words.Count;
        }

        return end > 2 && words[end - 2].Equals("rest", StringComparison.OrdinalIgnoreCase) ? end - 2 : end - 1;
    }

    /// <summary>Whether a word says which class of a server is behind something.</summary>
    public static bool IsLayer(string word) => s_layers.Contains(word);

    // Where nobody gave a title, ASP.NET Core writes "Contoso.Shop.Orders.Server | v1": the assembly, and which of its documents this is.
    private static string WithoutAssembly(string title)
    {
        int bar = title.IndexOf(DocumentSign, StringComparison.Ordinal);
        string[] parts = bar > 0 ? title.Substring(0, bar).Split('.') : [];
        bool isAssembly = parts.Length > 0 && Array.TrueForAll(parts, Identifiers.IsName);
        if (!isAssembly)
        {
            return title;
        }

        int last = parts.Length - 1;
        while (last > 0 && (s_hosts.Contains(parts[last]) || s_noise.Contains(parts[last])))
        {
            last--;
        }

        return parts[last] + title.Substring(bar);
    }

    // At the end of a word.
    private static string Cut(List<string> words, string fallback)
    {
        string name = "";
        int count = 0;
        while (count < words.Count && name.Length + words[count].Length <= MaxLength)
        {
            name += words[count++];
        }

        while (count > 1 && s_small.Contains(words[count - 1]))
        {
            name = name.Substring(0, name.Length - words[--count].Length);
        }

        string first = words.Count > 0 ? words[0].Substring(0, Math.Min(words[0].Length, MaxLength)) : fallback;
        return Spelled(name.Length == 0 ? first : name);
    }

    private static string Spelled(string name)
    {
        string rest = name.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        string digits = name.Substring(0, name.Length - rest.Length);
        string spelled = string.Concat(Array.ConvertAll(digits.ToCharArray(), static digit => s_digits[digit - '0']));
        return digits.Length == 0 || rest.Length == 0 ? spelled + rest : spelled + Identifiers.Pascal(rest);
    }
}
