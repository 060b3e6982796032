using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>Which parameter takes the caller's page size.</summary>
internal static class PageSizes
{
    // Without signs and case, "page[size]" is one of them too.
    private static readonly string[] s_pageSizes =
    [
        "maxPageSize", "pageSize", "maxResultCount", "perPage", "limit", "top", "maxResults", "size", "take", "count", "rows", "pageLimit",
        "pageLen",
        "hitsPerPage", "itemsPerPage", "resultsPerPage", "maxItems", "maxRecords", "maxKeys", "ps",
    ];

    private static readonly string[] s_words = Array.ConvertAll(s_pageSizes, Words.Plain);

    // These are what they are in listings only where they are numbers: shirts have a size too.
    private static readonly int s_firstLoose = Array.IndexOf(s_pageSizes, "size");

    /// <summary>
    /// The parameter that an extension names, else what asks for it in the query; of several, the one that says so most plainly; null for
    /// none.
    /// </summary>
    public static string? Of(Operation operation, IEnumerable<PageParameter> parameters) =>
        operation.Parameters.FirstOrDefault(static parameter => parameter.IsPageSize)?.Name ?? Recognised(parameters);

    private static string? Recognised(IEnumerable<PageParameter> parameters)
    {
        string? best = null;
        int bestRank = s_pageSizes.Length;
        foreach (PageParameter parameter in parameters.Where(static parameter => !parameter.IsOfBody))
        {
            string plain = parameter.Word;
            string inner = parameter.Inner;
            int rank = Array.FindIndex(s_words, word => word == plain || word == inner);
            if (rank >= 0 && rank < bestRank && (rank < s_firstLoose || PagingCandidate.IsNumber(parameter.Schema)))
            {
                (best, bestRank) = (parameter.Name, rank);
            }
        }

        return best;
    }
}
