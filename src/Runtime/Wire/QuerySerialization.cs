using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>How a list or an object is written into a query: OpenAPI's <c>style</c>, <c>explode</c> and <c>allowReserved</c>.</summary>
/// <param name="style">The style.</param>
/// <param name="explode">Whether each member or item is a parameter of its own.</param>
/// <param name="allowReserved">Whether reserved characters stay as they are.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct QuerySerialization(QueryStyle style, bool explode, bool allowReserved = false)
{
    /// <summary>The style.</summary>
    public QueryStyle Style { get; } = style;

    /// <summary>Whether each member or item is a parameter of its own.</summary>
    public bool Explode { get; } = explode;

    /// <summary>Whether reserved characters stay as they are.</summary>
    public bool AllowReserved { get; } = allowReserved;
}
