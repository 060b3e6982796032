using System.Collections.Generic;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>A case of a union while it is being bound.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Type">Its type.</param>
/// <param name="DiscriminatorValues">The texts of the union's discriminator that stand for this case.</param>
internal sealed record UnionCaseDraft(string Name, TypeRef Type, IReadOnlyList<string> DiscriminatorValues)
{
    /// <summary>Whether only the name of the schema says which texts those are, and not the document.</summary>
    public bool IsToldByName { get; init; }

    /// <summary>Whether it takes the objects that no text tells.</summary>
    public bool IsOtherwise { get; init; }
}
