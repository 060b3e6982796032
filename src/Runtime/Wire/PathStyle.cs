using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>How a value is written in a path, as OpenAPI names it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum PathStyle
{
    /// <summary><c>blue,black</c>; objects <c>R,100,G,200</c>, or exploded <c>R=100,G=200</c>.</summary>
    Simple,

    /// <summary><c>.blue,black</c>, or exploded <c>.blue.black</c>; objects <c>.R,100,G,200</c> or <c>.R=100.G=200</c>.</summary>
    Label,

    /// <summary><c>;color=blue,black</c>, or exploded <c>;color=blue;color=black</c>; objects
    /// <c>;color=R,100,G,200</c> or <c>;R=100;G=200</c>.</summary>
    Matrix,

    /// <summary>The <c>ssv</c> of OpenAPI 2.0: <c>blue%20black</c>.</summary>
    SpaceDelimited,

    /// <summary>The <c>tsv</c> of OpenAPI 2.0: <c>blue%09black</c>.</summary>
    TabDelimited,

    /// <summary>The <c>pipes</c> of OpenAPI 2.0: <c>blue%7Cblack</c>.</summary>
    PipeDelimited,
}
