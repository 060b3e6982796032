using System.Collections.Generic;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>A case of a union while it is being bound.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Type">Its type.</param>
/// <param name="DiscriminatorValues">The texts of the union's discriminator that stand for this case.</param>
internal sealed record UnionCaseDraft(string Name, TypeRef Type, IReadOnlyList<string> DiscriminatorValues);
