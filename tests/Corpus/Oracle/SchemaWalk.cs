using System;
using System.Collections.Generic;
using Microsoft.OpenApi;

namespace Typewright.Corpus.Oracle;

/// <summary>Collects what a schema of Microsoft.OpenApi has, with the parts of allOf.</summary>
/// <param name="HasVariants">Whether the alternatives of oneOf and anyOf count as parts.</param>
internal sealed record SchemaWalk(bool HasVariants)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The names of the properties.</summary>
    public HashSet<string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of those that are required.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of those that tell derived types.</summary>
    public HashSet<string> Discriminators { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a schema and its parts.</summary>
    /// <param name="schema">The schema.</param>
    public void Add(IOpenApiSchema schema)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } id } && !_seen.Add(id))
        {
            return;
        }

        Properties.UnionWith(schema.Properties?.Keys ?? (IEnumerable<string>)[]);
        Required.UnionWith(schema.Required ?? (IEnumerable<string>)[]);
        if (schema.Discriminator?.PropertyName is { } name)
        {
            Discriminators.Add(name);
        }

        foreach (IOpenApiSchema part in schema.AllOf ?? [])
        {
            Add(part);
        }

        foreach (IOpenApiSchema variant in HasVariants ? [.. schema.OneOf ?? [], .. schema.AnyOf ?? []] : Array.Empty<IOpenApiSchema>())
        {
            Add(variant);
        }
    }
}
