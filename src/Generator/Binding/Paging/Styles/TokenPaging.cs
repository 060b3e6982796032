using System.Linq;
using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list, what is a token by its name beside it, or in an object or header beside it, and a parameter that takes it.</summary>
internal static class TokenPaging
{
    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.Items is null)
        {
            return null;
        }

        PagingEnd? end = PageEnds.Of(candidate, static end => end is PagingEndKind.More or PagingEndKind.Last);
        foreach (PagePlace place in candidate.Values)
        {
            bool isEndless = end is null && PagingWords.LastingTokens.Contains(place.Word);
            if (!isEndless && IsToken(place) && ParameterOf(place, candidate) is { } parameter)
            {
                return AskedBy(new PagingDraft(PagingKind.Token, candidate.Items) { Member = place.Place, End = end }, parameter);
            }
        }

        return OfHeader(candidate);
    }

    /// <summary>The same with what asks for a page, in the query or in the body.</summary>
    public static PagingDraft AskedBy(PagingDraft draft, PageParameter parameter) => parameter.IsOfBody
        ? draft with { BodyMember = parameter.Name, IsBodyNumber = !PagingCandidate.IsText(parameter.Schema) }
        : draft with { TokenParameter = parameter.Name };

    private static bool IsToken(PagePlace place) =>
        PagingCandidate.IsText(place.Schema) || (PagingCandidate.IsNumber(place.Schema) && !PagingWords.TextTokens.Contains(place.Word));

    // In "paging.next.after" the token is called after the parameter.
    private static PageParameter? ParameterOf(PagePlace place, PagingCandidate candidate)
    {
        string word = place.Around == "next" && place.Word is "token" or "cursor" ? "next" + place.Word : place.Word;
        bool isInNext = place.Around is "next" or "nextpage" && candidate.Query(place.Word) is not null;
        if (isInNext)
        {
            return candidate.Query(place.Word);
        }

        if (word == "next" && place.Around == "cursors")
        {
            word = "nextcursor";
        }

        bool isNumber = word == "next" && !PagingCandidate.IsText(place.Schema);
        if (isNumber)
        {
            return candidate.Query(PagingWords.AfterNextNumber);
        }

        return PagingWords.Tokens.TryGetValue(word, out string[]? parameters) ? candidate.Query(parameters) : null;
    }

    private static PagingDraft? OfHeader(PagingCandidate candidate) =>
        PagingWords.TokenHeaders
            .Select(row => (Header: candidate.HeaderEnding(row.Key), Parameter: candidate.Query(row.Value)))
            .Where(static found => found.Header is not null && found.Parameter is not null)
            .Select(found => new PagingDraft(PagingKind.TokenHeader, candidate.Items!)
            {
                Member = found.Header,
                TokenParameter = found.Parameter!.Name,
            })
            .FirstOrDefault();
}
