using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging;

/// <summary>One list, and a text beside it whose name says that it links to the next page.</summary>
internal static class NextLinkPaging
{
    private static readonly HashSet<string> s_nextLinks = new(StringComparer.OrdinalIgnoreCase)
    {
        "nextLink", "next_link", "@odata.nextLink", "odata.nextLink", "nextPageLink", "next_page_url", "nextPageUrl",
    };

    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.OnlyList() is not { } items)
        {
            return null;
        }

        foreach (KeyValuePair<string, Schema> member in candidate.Members)
        {
            if (s_nextLinks.Contains(member.Key) && PagingCandidate.IsText(member.Value))
            {
                return new PagingDraft(PagingKind.NextLink, items) { Member = member.Key };
            }
        }

        return null;
    }
}
