using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>What tells the derived types or alternatives of a schema apart.</summary>
/// <param name="Member">The member that tells them: a text in 2.0, an object since. Null where the document forgets it.</param>
/// <param name="Mapping">What the member says, and a reference to the schema or its bare name.</param>
/// <param name="Otherwise">The reference to the schema of values that no text tells; null for none.</param>
internal sealed record SchemaDiscriminator(string? Member, IReadOnlyList<KeyValuePair<string, string>> Mapping, string? Otherwise)
{
    /// <summary>Reads it; null where a schema has none.</summary>
    /// <param name="node">The discriminator.</param>
    /// <param name="beside">A mapping that stands beside it instead of in it.</param>
    public static SchemaDiscriminator? Of(SpecNode? node, SpecNode? beside)
    {
        SpecNode? mapping = node is { IsObject: true } ? node["mapping"] : beside;
        if (node is null && mapping is null)
        {
            return null;
        }

        List<KeyValuePair<string, string>> entries = [];
        foreach (KeyValuePair<string, SpecNode> entry in mapping?.Members ?? [])
        {
            if (entry.Value.IsString)
            {
                entries.Add(new(entry.Key, entry.Value.Text));
            }
        }

        string? member = node is { IsString: true } ? node.Text : node?.String("propertyName");
        return new SchemaDiscriminator(member, entries, node?.String("defaultMapping"));
    }

    /// <summary>Reads it from the parts of a class that are written out, where authors put it beside the members; that of alternatives is
    /// theirs.</summary>
    public static SchemaDiscriminator? OfParts(IReadOnlyList<SpecNode> parts)
    {
        foreach (SpecNode part in parts)
        {
            if (part is { IsObject: true } && part.Object("properties") is not null && part["oneOf"] is null && part["anyOf"] is null
                && Of(part.Object("discriminator"), null) is { } discriminator)
            {
                return discriminator;
            }
        }

        return null;
    }
}
