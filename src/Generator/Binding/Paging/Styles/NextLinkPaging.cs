using System;
using System.Linq;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list, and a text beside it, or in an object beside it, whose name says that it links to the next page.</summary>
internal static class NextLinkPaging
{
    // Where "next" is a link and no token.
    private static readonly string[] s_links = ["links", "link", "_links", "pagelinks"];

    private static readonly string[] s_formats = ["uri", "url", "uri-reference", "iri"];

    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.Items is not { } items || candidate.Values.FirstOrDefault(place => IsLink(place, candidate)) is not { } link)
        {
            return null;
        }

        return new PagingDraft(PagingKind.NextLink, items) { Member = link.Place };
    }

    private static bool IsLink(PagePlace place, PagingCandidate candidate)
    {
        if (!PagingCandidate.IsText(place.Schema))
        {
            return false;
        }

        if (PagingWords.NextLinks.Contains(place.Word) || (place.Word is "href" or "url" && place.Around == "next"))
        {
            return true;
        }

        bool isUri = Array.IndexOf(s_formats, place.Schema.Definition?.Format) >= 0;
        bool isAmongLinks = Array.IndexOf(s_links, place.Around) >= 0;
        bool isToken = candidate.Query(PagingWords.AfterNext) is not null;
        return place.Word == "next" && (isUri || isAmongLinks || !isToken);
    }
}
