using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary><c>oneOf</c> and <c>anyOf</c>, unless parts have said what the schema is.</summary>
internal static class AlternativesRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types) =>
        request.Schema is { Parts.Count: 0, Alternatives.Count: > 0 } ? new UnionBinder(types).Bind(request) : null;
}
