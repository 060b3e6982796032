using System.Linq;
using Typewright.Generator.Model.Operations.Paging;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary>
/// A list, and beside it a list of links, each of which says what it leads to: "next" for one. Everything may have such links, so that a
/// parameter for a page size must tell that it is a listing.
/// </summary>
internal static class RelatedLinkPaging
{
    private static readonly string[] s_lists = ["links", "link"];

    private static readonly string[] s_relations = ["rel", "relation"];

    private static readonly string[] s_targets = ["href", "url", "uri"];

    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate is not { Items: { } items, PageSize: not null })
        {
            return null;
        }

        return candidate.Lists
            .Where(list => list.Place != items && s_lists.Contains(list.Word))
            .Select(list => WithMembers(new PagingDraft(PagingKind.RelatedLink, items) { Member = list.Place }, candidate))
            .FirstOrDefault(static draft => draft is { Relation: not null, Target: not null });
    }

    /// <summary>The same with the members that say what a link leads to and where that is, as far as the links have them.</summary>
    public static PagingDraft WithMembers(PagingDraft draft, PagingCandidate candidate) =>
        candidate.Lists.FirstOrDefault(list => list.Place == draft.Member) is { } links
            ? draft with { Relation = candidate.MemberOf(links, s_relations), Target = candidate.MemberOf(links, s_targets) }
            : draft;
}
