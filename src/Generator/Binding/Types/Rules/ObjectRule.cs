using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>An object is a class or a map.</summary>
internal static class ObjectRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types) => request.Schema.MeantType == SchemaType.Object ? ObjectTypes.Bind(request, types) : null;
}
