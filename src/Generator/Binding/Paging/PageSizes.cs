using System;
using System.Collections.Generic;
namespace Typewright.Generator.Binding.Paging;

/// <summary>Which parameter takes the caller's page size.</summary>
internal static class PageSizes
{
    private static readonly string[] s_pageSizes =
    [
        "maxPageSize", "pageSize", "page_size", "page-size", "per_page", "perPage",
        "limit", "$maxpagesize", "$top", "top", "max_results", "maxResults", "page[size]", "page[limit]", "size",
    ];

    /// <summary>What asks for it in the query; of several, the one that says so most plainly; null for none.</summary>
    public static string? Of(IEnumerable<PageParameter> parameters)
    {
        string? best = null;
        int bestRank = s_pageSizes.Length;
        foreach (PageParameter parameter in parameters)
        {
            int rank = Array.FindIndex(s_pageSizes, name => string.Equals(name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            if (rank >= 0 && rank < bestRank && IsSize(parameter))
            {
                (best, bestRank) = (parameter.Name, rank);
            }
        }

        return best;
    }

    // Shirts have a size too.
    private static bool IsSize(PageParameter parameter) =>
        !parameter.Name.Equals("size", StringComparison.OrdinalIgnoreCase) || PagingCandidate.IsNumber(parameter.Schema);
}
