using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>
/// What the <c>itemSchema</c> of a <c>text/event-stream</c> says of its events. Since OpenAPI 3.2 it describes an event as an
/// object of the fields <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c>, and what the data hold by <c>contentMediaType</c>
/// and <c>contentSchema</c>.
/// </summary>
/// <param name="Data">The schemas of the data that are JSON.</param>
/// <param name="HasText">Whether some data are not.</param>
/// <param name="Terminal">The data of the event that ends the stream; null for none.</param>
internal sealed record EventEnvelope(IReadOnlyList<SpecNode> Data, bool HasText, string? Terminal)
{
    /// <summary>The envelope; null where the schema describes the data themselves.</summary>
    public static EventEnvelope? Of(BindingContext context, SpecNode itemSchema)
    {
        if (context.Definition(itemSchema) is not { } item)
        {
            return null;
        }

        List<SpecNode> data = [];
        bool hasText = false;
        string? terminal = null;
        foreach (SpecNode variant in Variants(context, item))
        {
            if (Properties(context, variant, item) is not { } content)
            {
                return null;
            }

            if (SchemaFacts.ConstantOf(content) is { } constant)
            {
                terminal = constant.Text;
            }
            else if (content.Object("contentSchema") is { } schema && IsJson(content.String("contentMediaType")))
            {
                data.Add(schema);
            }
            else
            {
                hasText = true;
            }
        }

        return new EventEnvelope(data, hasText, terminal);
    }

    /// <summary>Whether a schema can be that of an item of a stream: an object, or one of several.</summary>
    public static bool IsItem(SpecNode schema) =>
        SchemaFacts.IsObjectLike(schema) || SchemaFacts.Alternatives(schema).Count > 0 || schema.ItemsOf("allOf").Count > 0;

    private static bool IsJson(string? mediaType) => mediaType is null || MediaTypes.RequestKindOf(mediaType) == BodyKind.Json;

    private static IEnumerable<SpecNode> Variants(BindingContext context, SpecNode item)
    {
        IReadOnlyList<SpecNode> alternatives = SchemaFacts.Alternatives(item);
        foreach (SpecNode alternative in alternatives.Count == 0 ? [item] : alternatives)
        {
            yield return context.Definition(alternative) ?? alternative;
        }
    }

    // The schema of the data, where the variant and what it stands in name the fields of an event and no others.
    private static SpecNode? Properties(BindingContext context, SpecNode variant, SpecNode item)
    {
        SpecNode? data = null;
        foreach (SpecNode owner in new[] { item, variant })
        {
            foreach (KeyValuePair<string, SpecNode> property in owner.MembersOf("properties"))
            {
                if (property.Key is not ("event" or "data" or "id" or "retry"))
                {
                    return null;
                }

                data = property.Key == "data" ? context.Definition(property.Value) : data;
            }
        }

        return data is not null && SchemaFacts.Types(data).TrueForAll(static type => type == "string") ? data : null;
    }
}
