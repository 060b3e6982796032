using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>What a body, a response or a parameter is in one of its media types.</summary>
/// <param name="name">The media type.</param>
/// <param name="reference">What has the schema: a media type of 3.x or a reference to one, and in 2.0 the parameter or response.</param>
/// <param name="scope">The document.</param>
internal sealed class MediaType(string name, SpecNode reference, DocumentScope scope)
{
    // References to references: nobody means more.
    private const int MaxSteps = 20;

    private SpecNode? _definition;

    public string Name { get; } = MediaTypeName.IsValid(name) ? name : "*/*";

    /// <summary>What the document calls it, which may be no media type.</summary>
    public string Written { get; } = name;

    /// <summary>Where it stands.</summary>
    public SpecNode Node { get; } = reference;

    /// <summary>The schema, whatever it is; null for none.</summary>
    public Schema? Schema => Definition["schema"] is { } schema ? scope.Source.Of(schema) : null;

    /// <summary>The schema where it is an object.</summary>
    public Schema? SchemaObject => Schema is { IsObject: true } schema ? schema : null;

    /// <summary>The schema of an item, since 3.2; null for none.</summary>
    public Schema? ItemSchema => Definition.Object("itemSchema") is { } schema ? scope.Source.Of(schema) : null;

    /// <summary>
    /// The schema of an item of a sequence: said so, or that of the items of the array which the sequence is as a whole; null for none.
    /// </summary>
    public Schema? SequenceItem => ItemSchema ?? ItemOf(SchemaObject);

    /// <summary>The media types that it gives to members of a form or multipart body, by their names on the wire.</summary>
    public IReadOnlyDictionary<string, string> ContentTypes
    {
        get
        {
            Dictionary<string, string> types = new(StringComparer.Ordinal);
            foreach (KeyValuePair<string, SpecNode> member in Encodings?.Members ?? [])
            {
                if (member.Value.String("contentType") is { } type)
                {
                    types[member.Key] = type;
                }
            }

            return types;
        }
    }

    /// <summary>What it says, since 3.2, of the first parts of a body, one after the other.</summary>
    public IReadOnlyList<PartEncoding> PlaceEncodings => Views.Of(Definition.ItemsOf("prefixEncoding"), AtPlace);

    /// <summary>What it says, since 3.2, of each further part; null for nothing.</summary>
    public PartEncoding? ItemEncoding => Definition.Object("itemEncoding") is { } encoding ? AtPlace(encoding) : null;

    private SpecNode? Encodings => Definition.Object("encoding");

    private SpecNode Definition => _definition ??= scope.Definition(Node) ?? Node;

    /// <summary>What it says of a member of a form or multipart body.</summary>
    public PartEncoding EncodingOf(string member) =>
        new(scope.Version.IsSwagger ? null : Encodings?.Object(member), ListFormatOf(member), scope);

    /// <summary>The media types of a content map; what is none counts where it is all there is, and has a schema.</summary>
    public static IReadOnlyList<MediaType> ListOf(SpecNode owner, DocumentScope scope)
    {
        List<MediaType> content = [];
        List<MediaType> others = [];
        foreach (KeyValuePair<string, SpecNode> entry in owner.MembersOf("content"))
        {
            MediaType media = new(entry.Key, entry.Value, scope);
            (MediaTypeName.IsValid(entry.Key) ? content : others).Add(media);
        }

        return content.Count > 0 ? content : others.FindAll(static other => other.Schema is not null);
    }

    // An array may stand behind a reference, as the only part, or beside null.
    private static Schema? ItemOf(Schema? schema)
    {
        for (int step = 0; step < MaxSteps && schema?.Definition is { Members.Count: 0 } definition; step++)
        {
            if (definition.MeantType == SchemaType.Array)
            {
                return definition is { HasPlaces: false, Item: { IsObject: true } item } ? item : null;
            }

            List<Schema> within =
                [.. definition.Parts.Concat(definition.Alternatives).Where(static one => one.Definition?.IsNullOnly != true)];
            schema = within.Count == 1 ? within[0] : null;
        }

        return null;
    }

    private PartEncoding AtPlace(SpecNode encoding) => new(encoding, null, scope);

    // In 2.0 the members of a form say themselves how their lists are spelt.
    private string? ListFormatOf(string member)
    {
        if (!scope.Version.IsSwagger || SchemaObject?.Definition is not { } schema)
        {
            return null;
        }

        SpecNode? property = schema.Members.Find(member)?.Node;
        return property?["type"] is { Text: "array" } ? property.String("collectionFormat") ?? "csv" : null;
    }
}
