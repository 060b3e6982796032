using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Paging;

/// <summary>What is left of a page: a total, a time, another list.</summary>
internal static class PageRest
{
    /// <summary>The names that lead to a place: a member's, or those of a JSON pointer.</summary>
    public static string[] Steps(string place)
    {
        if (place.Length == 0)
        {
            return [];
        }

        return place[0] == '/'
            ? Array.ConvertAll(place.Substring(1).Split('/'), PointerStep.Unescape)
            : [place];
    }

    /// <summary>Whether a page has more than its items and what leads on, so that its class is worth having.</summary>
    /// <param name="drafts">The classes.</param>
    /// <param name="page">The type of the page.</param>
    /// <param name="paging">How the pages hang together.</param>
    public static bool IsThere(TypeDrafts drafts, TypeRef page, PagingDraft paging)
    {
        string? end = paging.End is { Kind: PagingEndKind.More or PagingEndKind.Last } said ? said.Place : null;
        string? member = paging.Kind == PagingKind.LastItem ? null : paging.Member;
        string?[] spent = [paging.Items, member, paging.More, end];
        return IsThere(drafts, page, [.. spent.OfType<string>().Select(Steps)]);
    }

    private static bool IsThere(TypeDrafts drafts, TypeRef type, IReadOnlyList<string[]> spent)
    {
        foreach (PropertyModel property in drafts.Model(type)?.Properties ?? [])
        {
            List<string[]> below = [.. spent.Where(steps => steps.Length > 0 && steps[0] == property.WireName)];
            bool isSpent = below.Exists(static steps => steps.Length == 1);
            List<string[]> inside = below.ConvertAll(static steps => (string[])[.. steps.Skip(1)]);
            if (!isSpent && (below.Count == 0 || IsThere(drafts, property.Type, inside)))
            {
                return true;
            }
        }

        return false;
    }
}
