using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;

namespace Typewright.Generator.Model;

/// <summary>
/// Takes out of prose what formats it elsewhere: documents are written for pages, in Markdown with HTML in between, and editors show a
/// doc comment as it is.
/// </summary>
internal static class ProseMarkup
{
    private const string Bullet = " - ";

    // Elements of HTML, and what stands for their tags. Whether others are markup nobody knows: "<key>" and "Array<string>" stay.
    private static readonly Dictionary<string, string> s_elements = Elements(
        (" ", "p br hr div ul ol dl dt dd table thead tbody tr td th caption h1 h2 h3 h4 h5 h6 blockquote pre section article"),
        (Bullet, "li"),
        ("", "a b i u s em strong span small sub sup del ins mark font abbr cite q"),
        ("`", "code tt kbd samp"));

    // Those that stand alone, or that nobody needs to close.
    private static readonly HashSet<string> s_single = new(StringComparer.OrdinalIgnoreCase) { "br", "hr", "p", "li" };

    // Its groups: the slash of a tag that closes, and the element.
    private static readonly Regex s_tag = new(
        "<(/?)([A-Za-z][A-Za-z0-9]{0,9})(?:\\s[^<>]*)?/?>", RegexOptions.CultureInvariant);

    private static readonly Regex s_entity = new("&(#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});", RegexOptions.CultureInvariant);

    /// <summary>The prose without the tags and entities of HTML; what is code in it is between backticks.</summary>
    public static string WithoutHtml(string prose)
    {
        if (prose.IndexOf('<') < 0 && prose.IndexOf('&') < 0)
        {
            return prose;
        }

        // Between backticks stands code, which may be HTML itself.
        string[] parts = prose.Split('`');
        HashSet<string> closed = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < parts.Length; i += 2)
        {
            closed.UnionWith(s_tag.Matches(parts[i]).Cast<Match>().Where(IsEnd).Select(NameOf));
        }

        for (int i = 0; i < parts.Length; i += 2)
        {
            string text = s_tag.Replace(parts[i], tag => TextOf(tag, closed));
            parts[i] = s_entity.Replace(text, static entity => WebUtility.HtmlDecode(entity.Value));
        }

        return string.Join("`", parts);
    }

    private static string TextOf(Match tag, HashSet<string> closed)
    {
        string name = NameOf(tag);
        bool isMarkup = s_single.Contains(name) || closed.Contains(name);
        if (!isMarkup || !s_elements.TryGetValue(name, out string? text))
        {
            return tag.Value;
        }

        return IsEnd(tag) && text == Bullet ? " " : text;
    }

    private static bool IsEnd(Match tag) => tag.Groups[1].Length > 0;

    private static string NameOf(Match tag) => tag.Groups[2].Value;

    private static Dictionary<string, string> Elements(params (string Text, string Names)[] rows)
    {
        Dictionary<string, string> elements = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string text, string names) in rows)
        {
            foreach (string name in names.Split(' '))
            {
                elements.Add(name, text);
            }
        }

        return elements;
    }
}
