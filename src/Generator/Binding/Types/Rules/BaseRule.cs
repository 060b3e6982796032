using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>A schema with a discriminator, and definitions that build on it, is a base class.</summary>
internal static class BaseRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types) => types.Inheritance.IsBase(request.Schema) ? ObjectTypes.Bind(request, types) : null;
}
