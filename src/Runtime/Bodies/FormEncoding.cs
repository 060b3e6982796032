using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>How one member of a form is written, if not in the usual way.</summary>
/// <param name="name">The name of the member.</param>
/// <param name="style">The style of a list or an object.</param>
/// <param name="explode">Whether each item or member is a field of its own.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FormEncoding(string name, QueryStyle style, bool explode)
{
    /// <summary>Gets the name of the member.</summary>
    public string Name { get; } = name;

    /// <summary>Gets the style of a list or an object.</summary>
    public QueryStyle Style { get; } = style;

    /// <summary>Gets whether each item or member is a field of its own.</summary>
    public bool Explode { get; } = explode;
}
