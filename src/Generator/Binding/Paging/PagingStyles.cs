using System;

namespace Typewright.Generator.Binding.Paging;

/// <summary>How listings are recognised.</summary>
internal static class PagingStyles
{
    // In the order in which they are asked; the first that recognises an operation counts.
    private static readonly Func<PagingCandidate, PagingDraft?>[] s_styles =
    [
        DeclaredPaging.Recognise,
        PageablePaging.Recognise,
        NextLinkPaging.Recognise,
        TokenPaging.Recognise,
        LinkHeaderPaging.Recognise,
        LastItemPaging.Recognise,
        CountedPaging.Recognise,
    ];

    /// <summary>How the pages of an operation hang together; null where it is no listing.</summary>
    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        foreach (Func<PagingCandidate, PagingDraft?> recognise in s_styles)
        {
            if (recognise(candidate) is { } found)
            {
                return ReferenceEquals(found, PagingDraft.Off) ? null : found;
            }
        }

        return null;
    }
}
