using System;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>A list, and a text beside it, or in an object beside it, whose name says that it links to the next page.</summary>
internal static class NextLinkPaging
{
    // Where "next" is a link and no token.
    private static readonly string[] s_links = ["links", "link", "_links", "pagelinks"];

    private static readonly string[] s_formats = ["uri", "url", "uri-reference", "iri"];

    // Where the name leaves it open, the description of the member tells.
    private static readonly Regex s_words = new(@"\b(ur[il]|link|hyperlink)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

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

        bool isLink = place.Word switch
        {
            "next" => candidate.Query(PagingWords.AfterNext) is null || Array.IndexOf(s_links, place.Around) >= 0,
            // The number of a page would be no text.
            "nextpage" => candidate.Query(PagingWords.AfterNextPage) is not { } taken || !PagingCandidate.IsText(taken.Schema),
            _ => false,
        };
        return isLink || (place.Word is "next" or "nextpage" && IsSaidToBe(place.Schema));
    }

    private static bool IsSaidToBe(Schema schema) =>
        Array.IndexOf(s_formats, schema.Definition?.Format) >= 0 || s_words.IsMatch(schema.Definition?.Description ?? "");
}
