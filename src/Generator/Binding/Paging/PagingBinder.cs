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
using Typewright.Generator.Schemas.Documents;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>Listings: whether an operation is one, and of what.</summary>
internal sealed class PagingBinder(BindingContext context, SchemaBinder schemas)
{
    private readonly XmlPages _xml = new(schemas.Drafts);

    /// <summary>How the pages of an operation hang together, before anything of it is bound; null where it is no listing.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="successes">Its successful answers.</param>
    /// <param name="asked">What its query can say.</param>
    public PagingDraft? Recognise(Operation operation, List<Answer> successes, IReadOnlyList<PageParameter> asked)
    {
        Answer? first = successes.Find(static success => success.Media is not null);
        bool hasPages = operation.LongRunning is null && first?.Kind is ResponseKind.Json or ResponseKind.Xml;
        if (!hasPages || first?.Schema is not { } schema)
        {
            TellUnlisted(operation, "the operation answers with no pages");
            return null;
        }

        PagingDraft? paging = PagingStyles.Recognise(new PagingCandidate(context, operation, asked, schema, first.Response));
        if (paging is null || ReferenceEquals(paging, PagingDraft.Off))
        {
            return null;
        }

        if (!HasItems(schema, paging.Items))
        {
            TellUnlisted(operation, $"a page has no '{paging.Items}'");
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
    /// <param name="operation">The operation.</param>
    /// <param name="response">The bound answer.</param>
    /// <param name="parameters">The bound parameters.</param>
    public PagingModel? Bind(PagingDraft paging, Operation operation, ResponseModel response, IReadOnlyList<ParameterModel> parameters)
    {
        if (response.Type is not { } body || ItemOf(body, paging.Items) is not { } item)
        {
            string list = paging.Items.Length == 0 ? "a page" : $"'{paging.Items}'";
            TellUnlisted(operation, list + " is no list of items that are there");
            return null;
        }

        PagingModel pages = new()
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
            BodyMember = paging.BodyMember,
            IsBodyNumber = paging.IsBodyNumber,
            KeepsVersion = paging.KeepsVersion,
            Item = item,
            HasMore = PageRest.IsThere(schemas.Drafts, body, paging),
        };
        if (response.Kind != ResponseKind.Xml)
        {
            return pages;
        }

        PagingModel? named = _xml.Named(pages, body);
        if (named is null)
        {
            TellUnlisted(operation, "pages in XML lead on by elements and headers alone");
        }

        return named;
    }

    // Only what was written for this generator is told: x-ms-pageable stands on answers of every kind. The streamed form of an
    // operation is another one beside the listing.
    private void TellUnlisted(Operation operation, string why)
    {
        if (operation is { Paging: { IsOff: false } said, Variant.IsUsual: true })
        {
            string what = $"{ExtensionKeys.Paging} cannot be kept because {why}";
            context.Report(ProblemKind.Degraded, said.Node, what, "the method returns the answer as it is");
        }
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
