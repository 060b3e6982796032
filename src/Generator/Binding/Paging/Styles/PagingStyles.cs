using System;

namespace Typewright.Generator.Binding.Paging.Styles;

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
        RelatedLinkPaging.Recognise,
        LikelyPaging.Recognise,
    ];

    /// <summary>How the pages of an operation hang together; null where it is no listing. Where it is open which of several lists has the
    /// items, it is only likely.</summary>
    public static PagingDraft? Recognise(PagingCandidate candidate) => Asked(candidate) ?? OfChoice(candidate);

    private static PagingDraft? OfChoice(PagingCandidate candidate) =>
        candidate is { Choice: { } items, Operation.Paging: null } && Asked(candidate.WithItems(items)) is { } found
            ? found with { IsLikely = true }
            : null;

    private static PagingDraft? Asked(PagingCandidate candidate)
    {
        foreach (Func<PagingCandidate, PagingDraft?> recognise in s_styles)
        {
            if (recognise(candidate) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
