namespace Typewright.Generator.Model.Operations.Paging;

/// <summary>How a page says that it was the last; each is a member of the runtime's enum of that name.</summary>
internal enum PagingEndKind
{
    /// <summary>A truth value that is false.</summary>
    More,

    /// <summary>A truth value that is true.</summary>
    Last,

    /// <summary>How many pages there are.</summary>
    Pages,

    /// <summary>How many items there are.</summary>
    Total,

    /// <summary>How many items there are, or only how many there are on the page.</summary>
    Count,
}
