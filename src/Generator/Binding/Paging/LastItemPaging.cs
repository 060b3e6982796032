using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>One list of things with an id, a boolean for whether there is more, and a parameter for the last thing's id.</summary>
internal static class LastItemPaging
{
    private const string Id = "id";

    // Member that says whether there is more → request parameter that takes the id of the last item.
    private static readonly (string Member, string Parameter)[] s_lastItems =
    [
        ("has_more", "starting_after"),
        ("has_more", "after"),
        ("hasMore", "startingAfter"),
        ("hasMore", "after"),
    ];

    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.OnlyList() is not { } items || !candidate.HasMember(items, Id))
        {
            return null;
        }

        foreach ((string member, string parameter) in s_lastItems)
        {
            if (candidate.Member(member) is { } more && PagingCandidate.IsBoolean(more) && candidate.HasQuery(parameter))
            {
                return new PagingDraft(PagingKind.LastItem, items) { Member = Id, More = member, TokenParameter = parameter };
            }
        }

        return null;
    }
}
