using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>The file of 2.0 is bytes.</summary>
internal static class FileRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types) =>
        request.Schema.MeantType == SchemaType.File ? TypeRef.Named(TypeKind.Stream, "Stream") : null;
}
