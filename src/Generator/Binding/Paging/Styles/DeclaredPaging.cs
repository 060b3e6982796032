using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Extensions;

namespace Typewright.Generator.Binding.Paging.Styles;

/// <summary><c>x-csharp-paging</c>: the document says how the pages hang together, or that there are none.</summary>
internal static class DeclaredPaging
{
    // The first row that applies; what it needs beside the items is in the draft.
    private static readonly Func<PagingDeclaration, PagingDraft?>[] s_rows =
    [
        static said => said.NextLink is null ? null : new(PagingKind.NextLink, said.Items) { Member = said.NextLink },
        static said => said.Token is null ? null : new(PagingKind.Token, said.Items) { Member = said.Token },
        static said => said.TokenHeader is null ? null : new(PagingKind.TokenHeader, said.Items) { Member = said.TokenHeader },
        static said => said.LastItem is null ? null : new(PagingKind.LastItem, said.Items) { Member = said.LastItem, More = said.More },
        static said => said.HasLinkHeader ? new(PagingKind.LinkHeader, said.Items) : null,
        static said => said.RelatedLinks is null ? null : new(PagingKind.RelatedLink, said.Items) { Member = said.RelatedLinks },
        static said => said.Offset is null ? null : new(PagingKind.Offset, said.Items) { First = said.Offset },
        static said => said.PageNumber is null ? null : new(PagingKind.PageNumber, said.Items) { First = said.PageNumber },
    ];

    public static PagingDraft? Recognise(PagingCandidate candidate)
    {
        if (candidate.Operation.Paging is not { } said)
        {
            return null;
        }

        if (said.IsOff)
        {
            return PagingDraft.Off;
        }

        foreach (Func<PagingDeclaration, PagingDraft?> row in s_rows)
        {
            if (row(said) is { } found)
            {
                if (Fault(found, said, candidate) is { } fault)
                {
                    candidate.Context.Report(ProblemKind.UnknownExtensionValue, said.Node, ExtensionKeys.Paging, fault);
                    return PagingDraft.Off;
                }

                PagingDraft draft = found.Kind == PagingKind.RelatedLink ? RelatedLinkPaging.WithMembers(found, candidate) : found;
                draft = draft with { End = EndOf(draft, candidate), KeepsVersion = said.KeepsVersion };
                return BodyMember(draft, said, candidate) is { } member
                    ? TokenPaging.AskedBy(draft, member)
                    : draft with { TokenParameter = said.Parameter };
            }
        }

        candidate.Context.Report(ProblemKind.UnknownExtensionValue, said.Node, ExtensionKeys.Paging, PagingDeclaration.Expected);
        return null;
    }

    // Pages that are asked for by a parameter that is not there would all be the first one.
    private static string? Fault(PagingDraft draft, PagingDeclaration said, PagingCandidate candidate)
    {
        if (BodyMember(draft, said, candidate) is not null)
        {
            return null;
        }

        List<string> names = [.. candidate.ParameterNames];
        return (draft.Kind, said.Parameter) switch
        {
            (PagingKind.NextLink or PagingKind.LinkHeader or PagingKind.RelatedLink, null) => null,
            (_, null) => $"write '{PagingDeclaration.ParameterKey}' beside it, which asks for a page",
            (_, { } name) when names.Contains(name) => null,
            (_, { } name) => $"the operation has no parameter '{name}'" + Spelling.Question(Spelling.Nearest(name, names)),
        };
    }

    // A parameter goes before a member of the body. Where pages are counted, the body says where to begin, and nobody looks there.
    private static PageParameter? BodyMember(PagingDraft draft, PagingDeclaration said, PagingCandidate candidate)
    {
        bool isToken = draft.Kind is PagingKind.Token or PagingKind.TokenHeader or PagingKind.LastItem;
        return isToken && !candidate.ParameterNames.Contains(said.Parameter)
            ? candidate.BodyMembers.FirstOrDefault(member => member.Name == said.Parameter)
            : null;
    }

    // The document says how the pages are asked for; what ends them is in the pages.
    private static PagingEnd? EndOf(PagingDraft draft, PagingCandidate candidate) => draft.Kind switch
    {
        PagingKind.PageNumber => PageEnds.OfNumbers(candidate),
        PagingKind.Offset => PageEnds.OfOffsets(candidate),
        _ => null,
    };
}
