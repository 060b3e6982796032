namespace Typewright.Generator.Model;

/// <summary>A part of the document that a type stands for.</summary>
/// <param name="TypeName">The type.</param>
/// <param name="Place">The part.</param>
internal sealed record SurfacePlace(string TypeName, string Place);
