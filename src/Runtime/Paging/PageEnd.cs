using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>How a page says that it was the last.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum PageEnd
{
    /// <summary>By a truth value that is false.</summary>
    More,

    /// <summary>By a truth value that is true.</summary>
    Last,

    /// <summary>By the number of all pages.</summary>
    Pages,

    /// <summary>By the number of all items.</summary>
    Total,

    /// <summary>By a number that some services count all items with, and others those on the page: only where it is greater than what is
    /// on the page does it say anything.</summary>
    Count,
}
