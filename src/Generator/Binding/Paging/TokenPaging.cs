using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>One list, a text beside it that is a token by its name, and a parameter that takes it.</summary>
internal static class TokenPaging
{
    // Response member → request parameter.
    private static readonly (string Member, string Parameter)[] s_tokens =
    [
        ("nextPageToken", "pageToken"),
        ("next_page_token", "page_token"),
        ("nextCursor", "cursor"),
        ("next_cursor", "cursor"),
        ("continuationToken", "continuationToken"),
        ("continuation_token", "continuation_token"),
        ("nextToken", "nextToken"),
        ("next_token", "next_token"),
        ("NextToken", "NextToken"),
        ("pageToken", "pageToken"),
    ];

    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.OnlyList() is not { } items)
        {
            return null;
        }

        foreach ((string member, string parameter) in s_tokens)
        {
            if (candidate.Member(member) is { } token && PagingCandidate.IsText(token) && candidate.HasQuery(parameter))
            {
                return new PagingDraft(PagingKind.Token, items) { Member = member, TokenParameter = parameter };
            }
        }

        return null;
    }
}
