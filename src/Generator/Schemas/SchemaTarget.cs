namespace Typewright.Generator.Schemas;

/// <summary>Where the reference of a schema ends.</summary>
/// <param name="Schema">The definition.</param>
/// <param name="Name">The name that the reference calls it by; null when there was no reference.</param>
internal sealed record SchemaTarget(Schema Schema, string? Name);
