using System;
using System.Collections.Generic;

namespace Typewright.Generator.Binding.Operations.Addresses;

/// <summary>A piece of a path template: a literal as it is written, or a placeholder.</summary>
internal readonly record struct TemplatePart(string Literal, Placeholder? Placeholder = null);

/// <summary>A parameter that the query of a path template has: its name, and what is behind the equals sign.</summary>
/// <param name="Name">The name, as it is written, with the sign where there is one.</param>
/// <param name="Value">What stands behind the sign; none where it is only named.</param>
internal sealed record TemplatePair(string Name, IReadOnlyList<TemplatePart> Value)
{
    /// <summary>The parameter's name.</summary>
    public string WireName => Uri.UnescapeDataString(Name.TrimEnd('='));

    /// <summary>The only placeholder that is its value; null where it is text, or text beside placeholders.</summary>
    public Placeholder? Only => Value.Count == 1 ? Value[0].Placeholder : null;

    public bool HasPlaceholders => Array.Exists([.. Value], static part => part.Placeholder is not null);

    /// <summary>Whether it is only named, as if to say that there is such a parameter.</summary>
    public bool IsBare => Value.Count == 0;
}
