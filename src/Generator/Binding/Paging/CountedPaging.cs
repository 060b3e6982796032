using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>A list, a parameter for the number of the page or for how many items to leave out, and what says where the end is.</summary>
internal static class CountedPaging
{
    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.Items is not { } items)
        {
            return null;
        }

        if (candidate.Query(PagingWords.PageNumbers) is { } page && IsNumber(page)
            && PageEnds.Of(candidate, static end => end != PagingEndKind.Total) is { } last)
        {
            bool isFromZero = last.Kind == PagingEndKind.Last || PagingWords.Plain(page.Name!) == "pageindex";
            return new PagingDraft(PagingKind.PageNumber, items)
            {
                First = FirstOf(page) ?? (isFromZero ? 0 : 1),
                TokenParameter = page.Name,
                End = last,
            };
        }

        if (candidate.Query(PagingWords.Offsets) is { } offset && IsNumber(offset)
            && PageEnds.Of(candidate, static kind => kind is PagingEndKind.Total or PagingEndKind.More) is { } end)
        {
            return new PagingDraft(PagingKind.Offset, items)
            {
                First = FirstOf(offset) ?? 0,
                TokenParameter = offset.Name,
                End = end,
            };
        }

        return null;
    }

    private static bool IsNumber(Parameter parameter) => PagingCandidate.IsNumber(parameter.SchemaOrSelf());

    private static int? FirstOf(Parameter parameter) => SchemaStart.Of(parameter.SchemaOrSelf());
}
