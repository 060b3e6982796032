using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Operations;

/// <summary>
/// What the <c>itemSchema</c> of a <c>text/event-stream</c> says of its events. Since OpenAPI 3.2 it describes an event as an object of the
/// fields <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c>, and what the data hold by <c>contentMediaType</c> and <c>contentSchema</c>.
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

            if (context.Source.Of(content).OnlyValue is { } constant)
            {
                terminal = constant.Text;
            }
            else if (content["contentSchema"] is { IsObject: true } schema && MediaTypes.RequestKindOf(content.String("contentMediaType") ?? "application/json") == BodyKind.Json)
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

    private static IEnumerable<SpecNode> Variants(BindingContext context, SpecNode item)
    {
        IReadOnlyList<Schema> alternatives = context.Source.Of(item).Alternatives;
        if (alternatives.Count == 0)
        {
            yield return item;
        }

        foreach (Schema alternative in alternatives)
        {
            yield return (alternative.Definition ?? alternative).Node;
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

        return data is not null && context.Source.Of(data).Types.All(static type => type == SchemaType.String) ? data : null;
    }
}
