using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>An operation and its successful JSON body, as the recognisers of listings see them.</summary>
internal sealed class PagingCandidate(BindingContext context, Operation operation, SpecNode body, Response response)
{
    private readonly MemberCollector? _members = Collect(context, body);

    public BindingContext Context => context;

    public Operation Operation { get; } = operation;

    /// <summary>The body's schema, references followed.</summary>
    public SpecNode? Body { get; } = context.Definition(body);

    public IReadOnlyList<KeyValuePair<string, SpecNode>> Members => _members?.Members ?? [];

    public bool HasLinkHeader =>
        Operation.Method == "GET" && response.Headers.Any(static header => header.Name.Equals("Link", StringComparison.OrdinalIgnoreCase));

    public bool IsArray(SpecNode schema)
    {
        if (context.Definition(schema) is not { } node)
        {
            return false;
        }

        return SchemaFacts.Types(node) is { Count: 1 } types ? types[0] == "array" : node["items"] is not null;
    }

    public bool IsText(SpecNode schema)
    {
        if (context.Definition(schema) is not { } node)
        {
            return false;
        }

        List<string> types = SchemaFacts.Types(node);
        return types.Count == 0 || types[0] == "string";
    }

    public bool IsBoolean(SpecNode schema) =>
        context.Definition(schema) is { } node && SchemaFacts.Types(node) is { Count: 1 } types && types[0] == "boolean";

    /// <summary>Whether the items of a list are objects with a member of a name.</summary>
    public bool HasMember(string list, string name)
    {
        if (Member(list) is not { } schema || context.Definition(schema)?["items"] is not { IsObject: true } items)
        {
            return false;
        }

        MemberCollector members = new(context, null);
        members.Collect(items);
        return members.Members.Exists(member => member.Key == name);
    }

    public SpecNode? Member(string name)
    {
        foreach (KeyValuePair<string, SpecNode> member in Members)
        {
            if (member.Key == name)
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>The only member that is a list; null where there is none or a choice. Only GET lists by itself.</summary>
    public string? OnlyList()
    {
        string? found = null;
        foreach (KeyValuePair<string, SpecNode> member in Operation.Method == "GET" ? Members : [])
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

    public bool HasQuery(string name) =>
        Operation.Parameters.Any(parameter => parameter.Place == ParameterPlace.Query && parameter.Name == name);

    private static MemberCollector? Collect(BindingContext context, SpecNode body)
    {
        if (context.Definition(body) is not { } node || !(SchemaFacts.IsObjectLike(node) || node.ItemsOf("allOf").Count > 0))
        {
            return null;
        }

        MemberCollector members = new(context, null);
        members.Collect(body);
        return members;
    }
}
