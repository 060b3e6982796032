using System;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>How listings are recognised.</summary>
internal static class PagingStyles
{
    // In the order in which they are asked; the first that recognises an operation counts.
    private static readonly Func<PagingCandidate, PagingDraft?>[] s_said = [DeclaredPaging.Recognise, PageablePaging.Recognise];

    // What nobody says, a GET lists.
    private static readonly Func<PagingCandidate, PagingDraft?>[] s_styles =
    [
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
        candidate is { Choice: { } items, Operation: { Paging: null, Method: "GET" } } && Asked(candidate.WithItems(items)) is { } found
            ? found with { IsLikely = true }
            : null;

    private static PagingDraft? Asked(PagingCandidate candidate)
    {
        if (First(s_said, candidate) is { } said)
        {
            return said;
        }

        // What is sent makes something, unless it asks for a page itself.
        return candidate.Operation.Method == "GET" ? First(s_styles, candidate) : Searched(candidate);
    }

    // A link is no token, and nobody says how what was sent is to be sent there.
    private static PagingDraft? Searched(PagingCandidate candidate) =>
        NextLinkPaging.Recognise(candidate) is null && TokenPaging.Recognise(candidate) is { BodyMember: not null } found ? found : null;

    private static PagingDraft? First(Func<PagingCandidate, PagingDraft?>[] styles, PagingCandidate candidate)
    {
        foreach (Func<PagingCandidate, PagingDraft?> recognise in styles)
        {
            if (recognise(candidate) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
