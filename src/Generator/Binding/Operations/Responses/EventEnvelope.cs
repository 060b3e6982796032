using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>
/// What the <c>itemSchema</c> of a <c>text/event-stream</c> says of its events. Since OpenAPI 3.2 it describes an event as an
/// object of the fields <c>event</c>, <c>data</c>, <c>id</c> and <c>retry</c>, and what the data hold by <c>contentMediaType</c>
/// and <c>contentSchema</c>.
/// </summary>
/// <param name="Data">The schemas of the data that are JSON.</param>
/// <param name="HasText">Whether some data are not.</param>
/// <param name="Terminal">The data of the event that ends the stream; null for none.</param>
internal sealed record EventEnvelope(IReadOnlyList<Schema> Data, bool HasText, string? Terminal)
{
    // What .NET's SseItem is in documents that ASP.NET Core writes.
    private static readonly HashSet<string> s_ofSseItem =
        new(System.StringComparer.OrdinalIgnoreCase) { "data", "eventType", "eventId", "reconnectionInterval" };

    /// <summary>The envelope of a stream of events; null where its schema describes the data themselves.</summary>
    public static EventEnvelope? Of(MediaType media)
    {
        if (media.SequenceItem is { } item)
        {
            return Of(item) ?? OfSseItem(item) ?? OfText(item);
        }

        return media.SchemaObject is { } schema ? OfSseItem(schema) : null;
    }

    /// <summary>The envelope; null where the schema describes the data themselves.</summary>
    private static EventEnvelope? Of(Schema itemSchema)
    {
        if (itemSchema.Definition is not { } item)
        {
            return null;
        }

        List<Schema> data = [];
        bool hasText = false;
        string? terminal = null;
        foreach (Schema variant in item.Alternatives.Count == 0 ? [item] : item.Alternatives)
        {
            if (DataOf(variant.Definition ?? variant, item) is not { } content)
            {
                return null;
            }

            if (content.OnlyValue is { } constant)
            {
                terminal = constant.Text;
            }
            else if (content.Content is { IsObject: true } schema && IsJson(content.MediaType))
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
    public static bool IsItem(Schema schema) => schema.MayHaveMembers || schema.Alternatives.Count > 0;

    private static EventEnvelope? OfSseItem(Schema schema)
    {
        bool isIt = schema.Definition is { Members.Count: > 1 } item
            && item.Members.All(static member => s_ofSseItem.Contains(member.Key));
        Schema? data = isIt ? schema.Definition!.Members.FirstOrDefault(IsData).Value : null;
        if (data is null)
        {
            return null;
        }

        return OfText(data) ?? new EventEnvelope([data], false, null);
    }

    // What data hold that are a text is that text.
    private static EventEnvelope? OfText(Schema data) =>
        data.Definition is { Format: null, Enum: null, Constant: null, Types.Count: 1 } definition && definition.Type == SchemaType.String
            ? new EventEnvelope([], true, null)
            : null;

    private static bool IsData(KeyValuePair<string, Schema> member) =>
        member.Key.Equals("data", System.StringComparison.OrdinalIgnoreCase);

    private static bool IsJson(string? mediaType) => mediaType is null or "" || MediaTypes.RequestKindOf(mediaType) == BodyKind.Json;

    // The schema of the data, where the variant and what it stands in name the fields of an event and no others.
    private static Schema? DataOf(Schema variant, Schema item)
    {
        Schema? data = null;
        foreach (KeyValuePair<string, Schema> property in item.Members.Concat(variant.Members))
        {
            if (property.Key is not ("event" or "data" or "id" or "retry"))
            {
                return null;
            }

            data = property.Key == "data" ? property.Value.Definition : data;
        }

        return data is not null && data.Types.All(static type => type == SchemaType.String) ? data : null;
    }
}
