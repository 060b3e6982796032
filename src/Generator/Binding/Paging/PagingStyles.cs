using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging;

/// <summary>What makes a listing: an extension that says so, or members and headers that cannot mean anything else.</summary>
/// <param name="Factory">The factory of <c>PagingStyle</c>.</param>
/// <param name="Arguments">Its arguments, as C# expressions.</param>
/// <param name="Items">The member that holds the items; "" for the body itself.</param>
/// <param name="TokenParameter">The parameter that asks for a page.</param>
internal sealed record PagingDraft(string Factory, EquatableArray<string> Arguments, string Items, string? TokenParameter);

/// <summary>The recognisers, in the order in which they are asked.</summary>
internal static class PagingStyles
{
    private static readonly Func<PagingCandidate, PagingDraft?>[] s_recognisers = [ByExtension, ByMsPageable, ByNextLink, ByToken, ByLinkHeader, ByLastItem];

    private static readonly string[] s_pageSizes =
        ["maxPageSize", "pageSize", "page_size", "page-size", "per_page", "perPage", "limit", "$maxpagesize", "$top", "top", "max_results", "maxResults"];

    private static readonly HashSet<string> s_nextLinks = new(StringComparer.OrdinalIgnoreCase) { "nextLink", "next_link", "@odata.nextLink", "odata.nextLink", "nextPageLink", "next_page_url", "nextPageUrl" };

    // Response member → request parameter.
    private static readonly (string Member, string Parameter)[] s_tokens =
    [
        ("nextPageToken", "pageToken"), ("next_page_token", "page_token"), ("nextCursor", "cursor"), ("next_cursor", "cursor"),
        ("continuationToken", "continuationToken"), ("continuation_token", "continuation_token"), ("nextToken", "nextToken"), ("next_token", "next_token"),
        ("NextToken", "NextToken"), ("pageToken", "pageToken"),
    ];

    // Member that says whether there is more → request parameter that takes the "id" of the last item.
    private static readonly (string Member, string Parameter)[] s_lastItems = [("has_more", "starting_after"), ("has_more", "after"), ("hasMore", "startingAfter"), ("hasMore", "after")];

    /// <summary>The parameter that takes the caller's page size; of several, the one that says so most plainly.</summary>
    public static string? PageSizeOf(IEnumerable<SpecNode> parameters)
    {
        string? best = null;
        int bestRank = s_pageSizes.Length;
        foreach (SpecNode parameter in parameters)
        {
            int rank = Array.FindIndex(s_pageSizes, name => string.Equals(name, parameter.String("name"), StringComparison.OrdinalIgnoreCase));
            if (rank >= 0 && rank < bestRank && parameter.String("in") == "query")
            {
                (best, bestRank) = (parameter.String("name"), rank);
            }
        }

        return best;
    }

    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        foreach (Func<PagingCandidate, PagingDraft?> recogniser in s_recognisers)
        {
            if (recogniser(candidate) is { } found)
            {
                return found.Factory.Length == 0 ? null : found;
            }
        }

        return null;
    }

    private static PagingDraft? ByExtension(PagingCandidate candidate)
    {
        if (candidate.Operation["x-csharp-paging"] is not { } paging)
        {
            return null;
        }

        if (paging.IsFalse)
        {
            return new PagingDraft("", default, "", null);
        }

        string items = paging.String("items") ?? "";
        string? parameter = paging.String("parameter");
        (string? factory, string argument) = paging switch
        {
            _ when paging.String("nextLink") is { } link => ("NextLink", CSharpText.Literal(link)),
            _ when paging.String("token") is { } token => ("Token", CSharpText.Literal(token)),
            _ when paging.String("tokenHeader") is { } header => ("TokenHeader", CSharpText.Literal(header)),
            _ when paging.String("lastItem") is { } cursor => ("LastItem", CSharpText.Literal(cursor) + (paging.String("more") is { } more ? ", " + CSharpText.Literal(more) : "")),
            _ when paging.True("linkHeader") => ("LinkHeader", ""),
            _ when paging.Scalar("offset") is { } offset => ("Offset", offset),
            _ when paging.Scalar("pageNumber") is { } number => ("PageNumber", number),
            _ => (null, ""),
        };
        bool numeric = factory is "Offset" or "PageNumber";
        if (factory is null || (numeric && !int.TryParse(argument, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _)))
        {
            candidate.Context.Report(ProblemKind.UnknownExtensionValue, paging, "x-csharp-paging", "write one of nextLink, token, tokenHeader, lastItem, linkHeader, offset, pageNumber");
            return null;
        }

        return Draft(factory, items, argument, parameter);
    }

    private static PagingDraft? ByMsPageable(PagingCandidate candidate)
    {
        if (candidate.Operation.Object("x-ms-pageable") is not { } pageable || candidate.Body is not { } body)
        {
            return null;
        }

        string items = pageable.String("itemName") ?? (PagingCandidate.IsArray(body) ? "" : "value");
        return pageable.String("nextLinkName") is { Length: > 0 } link ? Draft("NextLink", items, CSharpText.Literal(link), null) : Draft("Single", items, "", null);
    }

    private static PagingDraft? ByNextLink(PagingCandidate candidate)
    {
        if (candidate.OnlyList() is not { } items)
        {
            return null;
        }

        foreach (KeyValuePair<string, Schema> member in candidate.Members)
        {
            if (s_nextLinks.Contains(member.Key) && PagingCandidate.IsText(member.Value))
            {
                return Draft("NextLink", items, CSharpText.Literal(member.Key), null);
            }
        }

        return null;
    }

    private static PagingDraft? ByToken(PagingCandidate candidate)
    {
        if (candidate.OnlyList() is not { } items)
        {
            return null;
        }

        foreach ((string member, string parameter) in s_tokens)
        {
            if (candidate.Member(member) is { } token && PagingCandidate.IsText(token) && candidate.HasQuery(parameter))
            {
                return Draft("Token", items, CSharpText.Literal(member), parameter);
            }
        }

        return null;
    }

    private static PagingDraft? ByLinkHeader(PagingCandidate candidate) =>
        candidate.Body is { } body && PagingCandidate.IsArray(body) && candidate.HasLinkHeader && candidate.HasQuery("page")
            ? Draft("LinkHeader", "", "", "page")
            : null;

    private static PagingDraft? ByLastItem(PagingCandidate candidate)
    {
        if (candidate.OnlyList() is not { } items || !candidate.HasMember(items, "id"))
        {
            return null;
        }

        foreach ((string member, string parameter) in s_lastItems)
        {
            if (candidate.Member(member) is { } more && PagingCandidate.IsBoolean(more) && candidate.HasQuery(parameter))
            {
                return Draft("LastItem", items, $"\"id\", {CSharpText.Literal(member)}", parameter);
            }
        }

        return null;
    }

    private static PagingDraft Draft(string factory, string items, string argument, string? parameter) =>
        new(factory, new(argument.Length == 0 ? [CSharpText.Literal(items)] : [CSharpText.Literal(items), argument]), items, parameter);
}
