using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>An operation and its successful JSON body, as the recognisers of listings see them.</summary>
internal sealed class PagingCandidate
{
    // Deeper than "paging.next.after" nobody says where the next page is.
    private const int MaxDepth = 3;

    private readonly List<PagePlace> _places = [];
    private readonly IReadOnlyList<PageParameter> _asked;
    private readonly Response _response;
    private IReadOnlyList<PagePlace>? _values;
    private string? _itemsWord;

    public PagingCandidate(
        BindingContext context, Operation operation, IReadOnlyList<PageParameter> asked, Schema body, Response response)
    {
        Context = context;
        Operation = operation;
        Body = body.Definition;
        _asked = asked;
        _response = response;
        if (operation.Method == "GET" || asked.Any(static one => one.IsOfBody))
        {
            Collect(body, []);
            (Items, Choice) = Body is { } root && IsArray(root) ? ("", null) : ItemLists.Of(operation, _places);
        }
    }

    private PagingCandidate(PagingCandidate same, string items)
    {
        Context = same.Context;
        Operation = same.Operation;
        Body = same.Body;
        Items = items;
        _asked = same._asked;
        _places = same._places;
        _response = same._response;
    }

    public BindingContext Context { get; }

    public Operation Operation { get; }

    /// <summary>The body's schema, references followed.</summary>
    public Schema? Body { get; }

    /// <summary>Where the items are; empty for the body itself; null where there are none, or a choice. Only GET lists by itself, and
    /// POST where its body asks for a page.</summary>
    public string? Items { get; }

    /// <summary>What the list of the items is called, without signs and case; empty where that is nothing.</summary>
    public string ItemsWord => _itemsWord ??= _places.Find(place => place.Place == Items)?.Word ?? "";

    /// <summary>The first of several lists of which each may be the items; null where there is no such choice.</summary>
    public string? Choice { get; }

    /// <summary>What asks for a number of items; null for none.</summary>
    public string? PageSize => PageSizes.Of(Operation, _asked);

    /// <summary>What a caller may name to ask for a page.</summary>
    public IEnumerable<string> ParameterNames =>
        Operation.Parameters.Select(static parameter => parameter.Name).OfType<string>()
            .Concat(_asked.Where(static one => !one.IsOfBody).Select(static one => one.Name));

    /// <summary>What the body can ask for.</summary>
    public IEnumerable<PageParameter> BodyMembers => _asked.Where(static one => one.IsOfBody);

    /// <summary>The values of the body that are no lists, those first that are not in other objects, and of these what is called next:
    /// beside it, a page may repeat what it was asked with. None that stands beside lists of which none has the items.</summary>
    public IReadOnlyList<PagePlace> Values => _values ??= ValuesOutside(ItemLists.ObjectsAside(Lists, Items));

    /// <summary>All lists of the body.</summary>
    public IEnumerable<PagePlace> Lists => _places.Where(static place => IsArray(place.Schema));

    public bool HasLinkHeader => Operation.Method == "GET" && Header("link") is not null;

    public static bool IsArray(Schema schema)
    {
        if (Said(schema) is not { } definition)
        {
            return false;
        }

        return definition.Types.Count == 1 ? definition.Type == SchemaType.Array : definition.Item is not null;
    }

    public static bool IsText(Schema schema) =>
        Said(schema) is { IsObjectLike: false } definition
        && (definition.Types.Count == 0 || definition.Types.Contains(SchemaType.String));

    public static bool IsNumber(Schema schema) =>
        Said(schema) is { } definition && definition.Types.Any(static type => type == SchemaType.Integer || type == SchemaType.Number);

    public static bool IsBoolean(Schema schema) => Said(schema)?.Type == SchemaType.Boolean;

    /// <summary>The header of the page with a name, without signs and case; null for none.</summary>
    public string? Header(string word) => _response.Headers.FirstOrDefault(header => Words.Plain(header.Name) == word)?.Name;

    /// <summary>The first header of the page whose name ends with a word, without signs and case; null for none.</summary>
    public string? HeaderEnding(string word) =>
        _response.Headers.FirstOrDefault(header => Words.Plain(header.Name).EndsWith(word, StringComparison.Ordinal))?.Name;

    /// <summary>What the query has under one of some names, without signs and case; null for nothing.</summary>
    public PageParameter? Query(IEnumerable<string> words) => words.Select(Query).FirstOrDefault(static found => found is not null);

    public PageParameter? Query(string word) =>
        _asked.FirstOrDefault(parameter => parameter.Word == word || parameter.Inner == word);

    /// <summary>The same with other items.</summary>
    public PagingCandidate WithItems(string items) => new(this, items);

    /// <summary>The member of an item that has one of some names.</summary>
    public string? ItemMember(IEnumerable<string> words)
    {
        Schema? list = Items is "" ? Body : _places.Find(place => place.Place == Items)?.Schema;
        return MemberOf(list, words);
    }

    /// <summary>The member of an item of a list that has one of some names.</summary>
    public string? MemberOf(PagePlace list, IEnumerable<string> words) => MemberOf(list.Schema, words);

    private List<PagePlace> ValuesOutside(HashSet<string> objects) =>
    [
        .. _places.Where(place => !IsArray(place.Schema) && !(place.Steps.Count == 2 && objects.Contains(place.Steps[0])))
            .OrderBy(static place => place.Steps.Count)
            .ThenBy(static place => place.Word.StartsWith("next", StringComparison.Ordinal) ? 0 : 1),
    ];

    // "anyOf: [integer, null]" says of a value what "[integer, null]" says.
    private static Schema? Said(Schema schema)
    {
        Schema? definition = schema.Definition;
        bool isChoice = definition is { Types.Count: 0, Alternatives.Count: > 1 };
        return isChoice && SchemaAlternatives.Of(definition!) is { HasNull: true, Telling: { Count: 1 } only }
            ? only[0].Definition
            : definition;
    }

    private string? MemberOf(Schema? list, IEnumerable<string> words)
    {
        if (list is null || Said(list)?.Item is not { IsObject: true } item)
        {
            return null;
        }

        ObjectShape shape = MemberCollector.Collect(Context, item);
        return words.FirstOrDefault(word => shape.Find(word) is not null);
    }

    private void Collect(Schema schema, IReadOnlyList<string> steps)
    {
        if (steps.Count >= MaxDepth || schema.Definition is not { MayHaveMembers: true })
        {
            return;
        }

        foreach (KeyValuePair<string, Schema> member in MemberCollector.Collect(Context, schema).Members)
        {
            IReadOnlyList<string> inside = [.. steps, member.Key];
            _places.Add(new PagePlace(inside, member.Value));
            Collect(member.Value, inside);
        }
    }
}
