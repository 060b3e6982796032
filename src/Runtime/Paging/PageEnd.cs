using System.ComponentModel;

namespace Typewright;

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
}
