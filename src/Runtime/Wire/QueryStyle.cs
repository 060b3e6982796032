using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>How a list or an object is written in a query, as OpenAPI names it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum QueryStyle
{
    /// <summary><c>color=blue,black</c>, or exploded <c>color=blue&amp;color=black</c>; objects
    /// <c>color=R,100,G,200</c> or <c>R=100&amp;G=200</c>.</summary>
    Form,

    /// <summary><c>color=blue%20black</c>; exploded like <see cref="Form"/>.</summary>
    SpaceDelimited,

    /// <summary><c>color=blue%7Cblack</c>; exploded like <see cref="Form"/>.</summary>
    PipeDelimited,

    /// <summary>The <c>tsv</c> of OpenAPI 2.0: <c>color=blue%09black</c>; exploded like <see cref="Form"/>.</summary>
    TabDelimited,

    /// <summary><c>color[R]=100&amp;color[G]=200</c> with the brackets percent-encoded, nested as deep as the
    /// object, with <c>[0]</c>, <c>[1]</c>… for the items of lists in it.</summary>
    DeepObject,
}
