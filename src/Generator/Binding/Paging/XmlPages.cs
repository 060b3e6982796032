using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Model.Operations.Paging;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;

namespace Typewright.Generator.Binding.Paging;

/// <summary>Pages in XML: the places of their parts by the names of elements.</summary>
internal sealed class XmlPages(TypeDrafts drafts)
{
    // The name of an element that may have any, which those of a list with an element around them have.
    private const string Any = "*";

    // What an item says of itself, and lists of links, nobody was seen to page by in XML.
    private static readonly PagingKind[] s_kinds =
    [
        PagingKind.NextLink, PagingKind.Token, PagingKind.TokenHeader, PagingKind.LinkHeader, PagingKind.Offset, PagingKind.PageNumber,
        PagingKind.Single,
    ];

    /// <summary>The same with the names of elements; null for what has none, and is no listing then.</summary>
    /// <param name="paging">How the pages hang together, by the names of members.</param>
    /// <param name="page">The type of a page.</param>
    public PagingModel? Named(PagingModel paging, TypeRef page)
    {
        bool hasPlace = paging.Kind is PagingKind.NextLink or PagingKind.Token;
        PagingEnd? end = paging.End is { IsHeader: false } said ? EndOf(page, said) : paging.End;
        string? items = ElementsOf(page, paging.Items);
        string? member = hasPlace ? ElementsOf(page, paging.Member!) : paging.Member;
        bool isWhole = items is not null && (member is not null || !hasPlace) && (end is null) == (paging.End is null);
        return isWhole && Array.IndexOf(s_kinds, paging.Kind) >= 0
            ? paging with { IsXml = true, Items = items!, Member = member, End = end }
            : null;
    }

    private PagingEnd? EndOf(TypeRef page, PagingEnd said)
        => ElementsOf(page, said.Place) is { } place ? said with { Place = place } : null;

    // A JSON pointer of names, in which a list with an element around its items has any element in that.
    private string? ElementsOf(TypeRef page, string place)
    {
        List<string> names = [];
        TypeRef current = page;
        bool isWrapped = page.Kind == TypeKind.List;
        foreach (string step in PageRest.Steps(place))
        {
            PropertyModel? member = drafts.Model(current) is { } model
                ? XmlShapes.Shaped(model).FirstOrDefault(property => property.WireName == step)
                : null;
            if (member?.Xml is not { Kind: XmlNodeKind.Element or XmlNodeKind.Wrapper } shape)
            {
                return null;
            }

            names.Add(shape.Tag.Local);
            isWrapped = shape.Kind == XmlNodeKind.Wrapper;
            current = member.Type;
        }

        return string.Concat((isWrapped ? names.Append(Any) : names).Select(static name => "/" + name));
    }
}
