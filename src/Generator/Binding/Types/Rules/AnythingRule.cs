using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>A schema that says nothing of its type takes anything.</summary>
internal static class AnythingRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types) => TypeRef.Of(WireTypes.Any);
}
