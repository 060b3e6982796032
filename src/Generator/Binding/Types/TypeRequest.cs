using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>A schema that a type is wanted for.</summary>
/// <param name="Schema">What it says, together with what it refers to where it refers and adds.</param>
/// <param name="Identity">The schema that the type is known by.</param>
/// <param name="Hint">What the type is called if it has no name of its own.</param>
internal sealed record TypeRequest(Schema Schema, Schema Identity, string Hint);
