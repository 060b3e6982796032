namespace Typewright.Generator.Model.Operations.Paging;

/// <summary>What says that a page was the last.</summary>
/// <param name="Kind">How it says it.</param>
/// <param name="Place">Where it is in the page, or the name of a header.</param>
/// <param name="IsHeader">Whether a header says it.</param>
internal sealed record PagingEnd(PagingEndKind Kind, string Place, bool IsHeader = false);
