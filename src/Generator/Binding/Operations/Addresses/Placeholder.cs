using System;
using System.Collections.Generic;

namespace Typewright.Generator.Binding.Operations.Addresses;

/// <summary>
/// What stands in the braces of a path template: the name of a parameter, around which frameworks whose templates get into
/// documents write more: constraints (<c>{id:int}</c>), defaults (<c>{page=1}</c>), marks (<c>{id?}</c>, <c>{*path}</c>,
/// <c>{path+}</c>) and patterns (<c>{name=rooms/*}</c>).
/// </summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="SpansSegments">Whether the value may be several segments, whose slashes are kept.</param>
internal sealed record Placeholder(string Name, bool SpansSegments)
{
    private static readonly char[] s_marks = ['*', '+', '?'];
    private static readonly char[] s_spanning = ['*', '+'];

    /// <param name="text">What stands in the braces.</param>
    /// <param name="declared">The names of parameters; one that is spelt like the text is meant as it is.</param>
    public static Placeholder Of(string text, ICollection<string> declared)
    {
        if (declared.Contains(text))
        {
            return new Placeholder(text, false);
        }

        int end = text.IndexOfAny([':', '=']);
        string name = end < 0 ? text : text.Substring(0, end);
        string pattern = end >= 0 && text[end] == '=' ? text.Substring(end) : "";
        string bare = name.Trim(s_marks);
        bool spans = name.IndexOfAny(s_spanning) >= 0 || pattern.IndexOf('*') >= 0;
        return bare.Length == 0 ? new Placeholder(text, false) : new Placeholder(bare, spans);
    }

    /// <summary>The parameters of the query that a placeholder such as <c>{?from,to}</c> stands for; none for any other.</summary>
    public static IReadOnlyList<string> QueryNames(string text) => text.Length > 1 && text[0] is '?' or '&'
        ? Array.ConvertAll(text.Substring(1).Split(','), static name => name.Trim().TrimEnd('*'))
        : [];
}
