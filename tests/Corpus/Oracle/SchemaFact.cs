using System.Collections.Generic;

namespace Typewright.Corpus.Oracle;

/// <summary>A schema as a reader sees it.</summary>
/// <param name="Properties">Its properties, those of all parts of allOf together.</param>
internal sealed record SchemaFact(IReadOnlyList<PropertyFact> Properties)
{
    /// <summary>The properties that only its variants have.</summary>
    public IReadOnlySet<string> OfVariants { get; init; } = new HashSet<string>();

    /// <summary>The properties that tell derived types.</summary>
    public IReadOnlySet<string> Discriminators { get; init; } = new HashSet<string>();

    /// <summary>The properties that tell it from the other alternatives of a schema.</summary>
    public IReadOnlySet<string> ToldBy { get; init; } = new HashSet<string>();
}
