using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Paging;

/// <summary>An operation and its successful JSON body, as the recognisers of listings see them.</summary>
internal sealed class PagingCandidate(BindingContext context, Operation operation, Schema body, Response response)
{
    private readonly ObjectShape? _shape = Collect(context, body);

    public BindingContext Context => context;

    public Operation Operation { get; } = operation;

    /// <summary>The body's schema, references followed.</summary>
    public Schema? Body { get; } = body.Definition;

    public IReadOnlyList<KeyValuePair<string, Schema>> Members => _shape?.Members ?? [];

    public bool HasLinkHeader =>
        Operation.Method == "GET" && response.Headers.Any(static header => header.Name.Equals("Link", StringComparison.OrdinalIgnoreCase));

    public static bool IsArray(Schema schema)
    {
        if (schema.Definition is not { } definition)
        {
            return false;
        }

        return definition.Types.Count == 1 ? definition.Type == SchemaType.Array : definition.Item is not null;
    }

    public static bool IsText(Schema schema) =>
        schema.Definition is { } definition && (definition.Types.Count == 0 || definition.Types[0] == SchemaType.String);

    public static bool IsBoolean(Schema schema) => schema.Definition?.Type == SchemaType.Boolean;

    /// <summary>Whether the items of a list are objects with a member of a name.</summary>
    public bool HasMember(string list, string name) =>
        Member(list)?.Definition?.Item is { IsObject: true } items && MemberCollector.Collect(context, items).Find(name) is not null;

    public Schema? Member(string name) => _shape?.Find(name);

    /// <summary>The only member that is a list; null where there is none or a choice. Only GET lists by itself.</summary>
    public string? OnlyList()
    {
        string? found = null;
        foreach (KeyValuePair<string, Schema> member in Operation.Method == "GET" ? Members : [])
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

    private static ObjectShape? Collect(BindingContext context, Schema body) =>
        body.Definition is { } definition && (definition.IsObjectLike || definition.Parts.Count > 0)
            ? MemberCollector.Collect(context, body)
            : null;
}
