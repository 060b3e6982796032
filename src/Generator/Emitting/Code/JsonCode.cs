using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Code;

/// <summary>How values of a type are read and written: expressions over the runtime.</summary>
internal sealed class JsonCode(TypeText types)
{
    /// <summary>An expression that reads a value from <paramref name="reader"/>, which does not stand on null unless the type takes null.</summary>
    public string Read(TypeRef type, CollectionShape shape, string reader = "reader")
    {
        string read = type.Kind switch
        {
            TypeKind.Scalar => $"JsonReading.{type.Wire.Method}(ref {reader})",
            TypeKind.External => $"{JsonClass(type)}.ReadJson(ref {reader}){(type.IsValueType ? "" : "!")}",
            TypeKind.List => $"JsonReading.{(shape == CollectionShape.Received ? "List" : "TrackedList")}<{types.Item(type, shape)}>(ref {reader}, {Reader(type.Item, shape)})",
            TypeKind.Map => $"JsonReading.{(shape == CollectionShape.Received ? "Map" : "TrackedMap")}<{types.Item(type, shape)}>(ref {reader}, {Reader(type.Item, shape)})",
            TypeKind.ClosedEnum => $"{types.Generated(type.Name)}Json.ReadJson(ref {reader})",
            TypeKind.Stream => $"JsonReading.Any(ref {reader}).ToStream()",
            _ => $"{types.Generated(type.Name)}.ReadJson(ref {reader})",
        };
        return IsText(type) ? read + "!" : read;
    }

    /// <summary>An expression that reads a value, or null where the reader stands on null.</summary>
    public string ReadOrNull(TypeRef type, CollectionShape shape, string reader = "reader")
    {
        // An extensible enum converts from text, and so from the null literal: its null must be spelt with its type.
        string none = type.IsValueType ? $"default({types.Of(type, shape)}?)" : "null";
        return $"{reader}.TokenType == JsonTokenType.Null ? {none} : {Read(type.AsNullable(false), shape, reader)}";
    }

    /// <summary>A delegate that reads a value, or null where the type takes it.</summary>
    public string Reader(TypeRef type, CollectionShape shape)
    {
        if (IsText(type))
        {
            return type.IsNullable ? "JsonReading.String" : "JsonReading.TextItem";
        }

        if (type.IsNullable)
        {
            return $"static (ref Utf8JsonReader item) => {ReadOrNull(type, shape, "item")}";
        }

        return type.Kind switch
        {
            TypeKind.Scalar => "JsonReading." + type.Wire.Method,
            TypeKind.List or TypeKind.Map or TypeKind.Stream or TypeKind.External => $"static (ref Utf8JsonReader item) => {Read(type, shape, "item")}",
            TypeKind.ClosedEnum => types.Generated(type.Name) + "Json.ReadJson",
            _ => types.Generated(type.Name) + ".ReadJson",
        };
    }

    /// <summary>A statement that writes a value that is not null, without its semicolon.</summary>
    public string Write(TypeRef type, string value, CollectionShape shape, string writer = "writer") => type.Kind switch
    {
        TypeKind.Scalar when type.Name == "string" => $"{writer}.WriteStringValue({value})",
        TypeKind.Scalar => $"JsonWriting.{type.Wire.Method}({writer}, {value})",
        TypeKind.External => $"{JsonClass(type)}.WriteJson({writer}, {value})",
        TypeKind.List => $"JsonWriting.List<{types.Item(type, shape)}>({writer}, {value}, {Writer(type.Item, shape)})",
        TypeKind.Map => $"JsonWriting.Map<{types.Item(type, shape)}>({writer}, {value}, {Writer(type.Item, shape)})",
        TypeKind.ClosedEnum => $"{types.Generated(type.Name)}Json.WriteJson({writer}, {value})",
        TypeKind.Stream => $"JsonWriting.Any({writer}, BinaryData.FromStream({value}))",
        _ => $"{types.Generated(type.Name)}.WriteJson({writer}, {value})",
    };

    /// <summary>A delegate that writes a value, or null where the type takes it.</summary>
    public string Writer(TypeRef type, CollectionShape shape)
    {
        if (IsText(type))
        {
            return "JsonWriting.String";
        }

        if (type.IsNullable && type.IsValueType)
        {
            return $"static (writer, item) => JsonWriting.NullableValue(writer, item, {Writer(type.AsNullable(false), shape)})";
        }

        if (type.IsNullable)
        {
            return $"static (writer, item) => JsonWriting.NullableReference(writer, item, {Writer(type.AsNullable(false), shape)})";
        }

        return type.Kind switch
        {
            TypeKind.Scalar => "JsonWriting." + type.Wire.Method,
            TypeKind.External => JsonClass(type) + ".WriteJson",
            TypeKind.List or TypeKind.Map or TypeKind.Stream => $"static (writer, item) => {Write(type, "item", shape)}",
            TypeKind.ClosedEnum => types.Generated(type.Name) + "Json.WriteJson",
            _ => types.Generated(type.Name) + ".WriteJson",
        };
    }

    private static bool IsText(TypeRef type) => type is { Kind: TypeKind.Scalar, Name: "string" };

    private string JsonClass(TypeRef type) => types.Existing(type.JsonClass!);
}
