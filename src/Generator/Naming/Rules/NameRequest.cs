using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming.Rules;

/// <summary>A schema that a name is wanted for.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Hint">What the place at which it is met would call it.</param>
/// <param name="Naming">The names given so far, and the places.</param>
internal sealed record NameRequest(Schema Schema, string Hint, TypeNaming Naming);
