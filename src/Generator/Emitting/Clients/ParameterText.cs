using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>Parameters as C#: how they are declared, and how a value becomes text.</summary>
internal static class ParameterText
{
    public static Argument Argument(ParameterModel parameter, TypeText types)
    {
        string type = types.Of(parameter.Type, CollectionShape.Argument);
        bool nullable = !parameter.IsRequired || parameter.Type.IsNullable;
        string declaration = $"{type}{(nullable ? "?" : "")} {parameter.Name}{(parameter.IsRequired ? "" : " = null")}";
        return new Argument(declaration, parameter.Name, parameter.Doc, !parameter.IsRequired);
    }

    /// <summary>Whether a value is one text, not a list or an object.</summary>
    public static bool IsScalar(TypeRef type) => type.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum or TypeKind.External or TypeKind.Stream;

    /// <summary>An expression for the text of a value that is not null.</summary>
    public static string Text(TypeRef type, string value, TypeText types) => type.Kind switch
    {
        TypeKind.Scalar when type.Name == "string" => value,
        TypeKind.Scalar when type.Name == "any" => $"{value}.ToString()",
        TypeKind.Scalar => $"WireFormat.{type.Wire.Text}({value})",
        TypeKind.ClosedEnum => $"{types.Generated(type.Name)}Json.ToText({value})",
        _ => $"{value}.ToString()!",
    };

    /// <summary>A function for the text of an item.</summary>
    public static string TextOf(TypeRef type, TypeText types) =>
        type.IsNullable ? $"static item => item is {{ }} value ? {Text(type, "value", types)} : \"\"" : $"static item => {Text(type, "item", types)}";
}
