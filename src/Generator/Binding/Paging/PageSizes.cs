using System;
using System.Collections.Generic;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>Which parameter takes the caller's page size.</summary>
internal static class PageSizes
{
    private static readonly string[] s_pageSizes =
    [
        "maxPageSize", "pageSize", "page_size", "page-size", "per_page", "perPage",
        "limit", "$maxpagesize", "$top", "top", "max_results", "maxResults",
    ];

    /// <summary>The parameter's name on the wire; of several, the one that says so most plainly; null for none.</summary>
    public static string? Of(IEnumerable<Parameter> parameters)
    {
        string? best = null;
        int bestRank = s_pageSizes.Length;
        foreach (Parameter parameter in parameters)
        {
            int rank = Array.FindIndex(s_pageSizes, name => string.Equals(name, parameter.Name, StringComparison.OrdinalIgnoreCase));
            if (rank >= 0 && rank < bestRank && parameter.Place == ParameterPlace.Query)
            {
                (best, bestRank) = (parameter.Name, rank);
            }
        }

        return best;
    }
}
