using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary><c>type: [string, integer]</c> is a union of the types.</summary>
internal static class SeveralTypesRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types) => request.Schema.Types.Count > 1 ? new UnionBinder(types).BindTypes(request) : null;
}
