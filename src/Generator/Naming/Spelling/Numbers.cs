using System;

namespace Typewright.Generator.Naming.Spelling;

/// <summary>One and many. Good enough for names.</summary>
internal static class Numbers
{
    // What takes two letters to become many.
    private static readonly string[] s_plurals = ["sses", "xes", "ches", "shes", "tuses", "ruses"];

    // What no ending tells.
    private static readonly (string Many, string One)[] s_odd =
    [
        ("aliases", "alias"), ("canvases", "canvas"), ("cookies", "cookie"), ("movies", "movie"), ("selfies", "selfie"),
        ("people", "person"), ("children", "child"), ("indices", "index"), ("vertices", "vertex"), ("matrices", "matrix"),
        ("ids", "id"), ("txs", "tx"), ("ips", "ip"), ("vms", "vm"), ("ads", "ad"), ("apis", "api"), ("kpis", "kpi"),
    ];

    // What looks like many, and is one, or both.
    private static readonly string[] s_same =
    [
        "alias", "canvas", "atlas", "bias", "news", "series", "species",
        "data", "metadata", "media", "info", "information", "hardware", "software", "equipment", "feedback", "staff", "traffic", "weather",
    ];

    /// <summary>One of many: "Pets" → "Pet", "Categories" → "Category".</summary>
    public static string Singular(string name) => IsPlural(name) ? SingularOrSame(name) : name + "Item";

    /// <summary>Whether a name says that there are many.</summary>
    public static bool IsPlural(string name)
    {
        if (Array.Exists(s_odd, odd => Ends(name, odd.Many)))
        {
            return true;
        }

        return name.Length > 3
            && name.EndsWith("s", StringComparison.OrdinalIgnoreCase)
            && !Array.Exists(["ss", "us", "is"], end => name.EndsWith(end, StringComparison.OrdinalIgnoreCase))
            && !Array.Exists(s_same, same => Ends(name, same));
    }

    /// <summary>One of many, and the name itself where it does not say that there are many.</summary>
    public static string SingularOrSame(string name)
    {
        if (!IsPlural(name))
        {
            return name;
        }

        if (Array.Find(s_odd, odd => Ends(name, odd.Many)) is { Many: { } many } found)
        {
            int start = name.Length - many.Length;
            return name.Substring(0, start + 1) + found.One.Substring(1);
        }

        if (name.EndsWith("ies", StringComparison.Ordinal) && name.Length > 4)
        {
            return name.Substring(0, name.Length - 3) + "y";
        }

        return name.Substring(0, name.Length - (Array.Exists(s_plurals, end => name.EndsWith(end, StringComparison.Ordinal)) ? 2 : 1));
    }

    /// <summary>Many of one: "Pet" → "Pets", "Category" → "Categories"; a name that says already that there are many stays, and so
    /// does a letter, which is no word.</summary>
    public static string Plural(string name)
    {
        if (name.Length < 2 || IsPlural(name) || Array.Exists(s_same, same => Ends(name, same)))
        {
            return name;
        }

        if (Array.Find(s_odd, odd => Ends(name, odd.One)) is { One: { } one } found)
        {
            int start = name.Length - one.Length;
            return name.Substring(0, start + 1) + found.Many.Substring(1);
        }

        bool isAfterConsonant = name.Length > 1 && "aeiouAEIOU".IndexOf(name[name.Length - 2]) < 0;
        if (isAfterConsonant && name.EndsWith("y", StringComparison.Ordinal))
        {
            return name.Substring(0, name.Length - 1) + "ies";
        }

        return name + (Array.Exists(["s", "x", "ch", "sh"], end => name.EndsWith(end, StringComparison.Ordinal)) ? "es" : "s");
    }

    // As a word of its own: "biases" ends in no other one.
    private static bool Ends(string name, string word)
    {
        int start = name.Length - word.Length;
        bool isThere = start >= 0 && name.EndsWith(word, StringComparison.OrdinalIgnoreCase);
        return isThere && (start == 0 || char.IsUpper(name[start]) || !char.IsLetter(name[start - 1]));
    }
}
