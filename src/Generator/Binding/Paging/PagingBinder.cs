using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations.Responses;
using Typewright.Generator.Binding.Paging.Styles;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>Listings: whether an operation is one, and of what.</summary>
internal sealed class PagingBinder(BindingContext context, SchemaBinder schemas)
{
    /// <summary>How the pages of an operation hang together, before anything of it is bound; null where it is no listing.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="successes">Its successful answers.</param>
    /// <param name="asked">What its query can say.</param>
    public PagingDraft? Recognise(Operation operation, List<Answer> successes, IReadOnlyList<PageParameter> asked)
    {
        Answer? first = successes.Find(static success => success.Media is not null);
        if (first?.Schema is not { } schema || first.Kind != ResponseKind.Json || operation.LongRunning is not null)
        {
            return null;
        }

        PagingDraft? paging = PagingStyles.Recognise(new PagingCandidate(context, operation, asked, schema, first.Response));
        if (paging is null || ReferenceEquals(paging, PagingDraft.Off) || !HasItems(schema, paging.Items))
        {
            return null;
        }

        if (!paging.IsLikely || context.Options.PagesWhatIsLikely)
        {
            return paging;
        }

        string[] told = [$"{operation.Method} {operation.Path}", PagingAdvice.Doubt(paging), PagingAdvice.Overlay(operation, paging)];
        context.Report(ProblemKind.LikelyListing, operation.Node, told);
        return null;
    }

    /// <summary>
    /// The same with the type of an item, which is read off the bound envelope: a member of it, or the body itself. Null where
    /// that is no list.
    /// </summary>
    /// <param name="paging">How the pages hang together.</param>
    /// <param name="response">The bound answer.</param>
    /// <param name="parameters">The bound parameters.</param>
    public PagingModel? Bind(PagingDraft paging, ResponseModel response, IReadOnlyList<ParameterModel> parameters)
    {
        if (response.Type is not { } body || ItemOf(body, paging.Items) is not { } item)
        {
            return null;
        }

        return new PagingModel
        {
            Kind = paging.Kind,
            Items = paging.Items,
            Member = paging.Member,
            Relation = paging.Relation,
            Target = paging.Target,
            More = paging.More,
            First = paging.First,
            End = paging.End,
            StartParameter = parameters.FirstOrDefault(static one => one.Source == ParameterSource.PageToken && one.IsMember)?.WireName,
            KeepsVersion = paging.KeepsVersion,
            Item = item,
            HasMore = PageRest.IsThere(schemas.Drafts, body, paging),
        };
    }

    private TypeRef? ItemOf(TypeRef body, string items)
    {
        TypeRef? current = body;
        foreach (string step in PageRest.Steps(items))
        {
            current = schemas.Drafts.Model(current)?.Find(step)?.Type;
        }

        // A pageable has no items that are null.
        return current is { Kind: TypeKind.List, Item.IsNullable: false } ? current.Item : null;
    }

    private bool HasItems(Schema schema, string items)
    {
        Schema? current = schema.Definition;
        foreach (string step in PageRest.Steps(items))
        {
            current = current is null ? null : MemberCollector.Collect(context, current).Find(step)?.Definition;
        }

        return current is not null;
    }
}
