namespace Typewright.Generator.Model.Types.Members;

internal enum XmlNodeKind
{
    /// <summary>An element, or one for each item of a list.</summary>
    Element,

    /// <summary>An element around those of the items.</summary>
    Wrapper,

    /// <summary>An attribute.</summary>
    Attribute,

    /// <summary>The text of the element that the member's class is.</summary>
    Text,
}

/// <summary>The name of an element or attribute.</summary>
/// <param name="Local">The name without a prefix.</param>
/// <param name="Namespace">The namespace; null for that of the surrounding.</param>
/// <param name="Prefix">The prefix; null for none.</param>
internal sealed record XmlTag(string Local, string? Namespace = null, string? Prefix = null);

/// <summary>How a member or body looks in XML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Tag">Its name.</param>
/// <param name="Item">The name of an item, where there is an element around the items.</param>
internal sealed record XmlShape(XmlNodeKind Kind, XmlTag Tag, XmlTag? Item = null);
