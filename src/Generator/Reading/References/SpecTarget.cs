using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.References;

/// <summary>Where a reference ends.</summary>
/// <param name="Node">The definition; null for a reference that leads nowhere.</param>
/// <param name="Name">The name that the reference calls it by; null when there was no reference.</param>
internal sealed record SpecTarget(SpecNode? Node, string? Name)
{
    public static readonly SpecTarget None = new(null, null);
}
