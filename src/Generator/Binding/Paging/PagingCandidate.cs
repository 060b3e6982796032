using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Operations;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging;

/// <summary>An operation and its successful JSON body, as the recognisers of listings see them.</summary>
internal sealed class PagingCandidate(BindingContext context, OperationDraft draft, SpecNode? body, SpecNode? response, List<SpecNode> parameters)
{
    private readonly ObjectShape? _shape = Collect(context, body);

    public BindingContext Context => context;

    public SpecNode Operation => draft.Node;

    /// <summary>The body's schema, references followed.</summary>
    public Schema? Body { get; } = body is null ? null : context.Source.Of(body).Definition;

    public IReadOnlyList<KeyValuePair<string, Schema>> Members => _shape?.Members ?? [];

    public bool HasLinkHeader
    {
        get
        {
            foreach (KeyValuePair<string, SpecNode> header in response?.MembersOf("headers") ?? [])
            {
                if (header.Key.Equals("Link", StringComparison.OrdinalIgnoreCase))
                {
                    return draft.Method == "GET";
                }
            }

            return false;
        }
    }

    public static bool IsArray(Schema schema) => schema.Definition is { } node && (node.Types.Count == 1 ? node.Type == SchemaType.Array : node.Item is not null);

    public static bool IsText(Schema schema) => schema.Definition is { } node && (node.Types.Count == 0 || node.Types[0] == SchemaType.String);

    public static bool IsBoolean(Schema schema) => schema.Definition is { } node && node.Type == SchemaType.Boolean;

    /// <summary>Whether the items of a list are objects with a member of a name.</summary>
    public bool HasMember(string list, string name) =>
        Member(list)?.Definition?.Item is { IsObject: true } items && MemberCollector.Collect(context, items).Find(name) is not null;

    public Schema? Member(string name) => _shape?.Find(name);

    /// <summary>The only member that is a list; null where there is none or a choice. Only GET lists by itself.</summary>
    public string? OnlyList()
    {
        string? found = null;
        foreach (KeyValuePair<string, Schema> member in draft.Method == "GET" ? Members : [])
        {
            if (IsArray(member.Value))
            {
                if (found is not null)
                {
                    return null;
                }

                found = member.Key;
            }
        }

        return found;
    }

    public bool HasQuery(string name)
    {
        foreach (SpecNode parameter in parameters)
        {
            if (parameter.String("in") == "query" && parameter.String("name") == name)
            {
                return true;
            }
        }

        return false;
    }

    private static ObjectShape? Collect(BindingContext context, SpecNode? body)
    {
        if (body is null || context.Source.Of(body) is not { Definition: { } node } schema || !(node.IsObjectLike || node.Parts.Count > 0))
        {
            return null;
        }

        return MemberCollector.Collect(context, schema);
    }
}
