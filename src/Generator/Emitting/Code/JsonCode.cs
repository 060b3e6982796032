using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Code;

/// <summary>How values of a type are read and written: expressions over the runtime.</summary>
internal sealed class JsonCode(TypeText types)
{
    /// <summary>An expression that reads a value from a reader that does not stand on null unless the type takes null.</summary>
    public CSharp Read(TypeRef type, CollectionShape shape, string reader = "reader") => type.Kind switch
    {
        TypeKind.Scalar when type.IsText => $"{ReadText(reader)}!",
        TypeKind.Scalar => $"{JsonReading}.{type.Wire.Method}(ref {reader})",
        TypeKind.External when type.IsValueType => $"{JsonClass(type)}.ReadJson(ref {reader})",
        TypeKind.External => $"{JsonClass(type)}.ReadJson(ref {reader})!",
        TypeKind.List => $"{JsonReading}.{Collection(shape, "List")}<{types.Item(type, shape)}>(ref {reader}, {Reader(type.Item, shape)})",
        TypeKind.Map => $"{JsonReading}.{Collection(shape, "Map")}<{types.Item(type, shape)}>(ref {reader}, {Reader(type.Item, shape)})",
        TypeKind.Stream => $"{JsonReading}.Any(ref {reader}).ToStream()",
        _ => $"{JsonClass(type)}.ReadJson(ref {reader})",
    };

    /// <summary>An expression that reads text, or null.</summary>
    public static CSharp ReadText(string reader = "reader") => $"{JsonReading}.{WireTypes.String.Method}(ref {reader})";

    /// <summary>An expression that reads a value, or null where the reader stands on null.</summary>
    public CSharp ReadOrNull(TypeRef type, CollectionShape shape, string reader = "reader")
    {
        if (type.Kind == TypeKind.Scalar)
        {
            return type.IsText ? ReadText(reader) : $"{JsonReading}.{type.Wire.Method}OrNull(ref {reader})";
        }

        // An extensible enum converts from text, and so from the null literal: its null must be spelt with its type.
        CSharp none = type.IsValueType ? (CSharp)$"default({types.Of(type, shape)}?)" : $"null";
        return ReadUnlessNull(type, shape, none, reader);
    }

    /// <summary>An expression that reads a value, or is something else where the reader stands on null.</summary>
    public CSharp ReadUnlessNull(TypeRef type, CollectionShape shape, CSharp otherwise, string reader = "reader") =>
        $"{JsonReading}.IsNull(ref {reader}) ? {otherwise} : {Read(type.AsNullable(false), shape, reader)}";

    /// <summary>A delegate that reads a value, or null where the type takes it.</summary>
    public CSharp Reader(TypeRef type, CollectionShape shape) => type.Kind switch
    {
        TypeKind.Scalar when type.IsText && !type.IsNullable => $"{JsonReading}.TextItem",
        TypeKind.Scalar when type.IsText => $"{JsonReading}.{type.Wire.Method}",
        TypeKind.Scalar when type.IsNullable => $"{JsonReading}.{type.Wire.Method}OrNull",
        _ when type.IsNullable => $"static (ref {Utf8JsonReader} item) => {ReadOrNull(type, shape, "item")}",
        TypeKind.Scalar => $"{JsonReading}.{type.Wire.Method}",
        TypeKind.List or TypeKind.Map or TypeKind.Stream or TypeKind.External =>
            $"static (ref {Utf8JsonReader} item) => {Read(type, shape, "item")}",
        _ => $"{JsonClass(type)}.ReadJson",
    };

    /// <summary>A statement that writes a value that is not null, without its semicolon.</summary>
    public CSharp Write(TypeRef type, CSharp value, CollectionShape shape) => type.Kind switch
    {
        TypeKind.Scalar when type.IsText => $"writer.WriteStringValue({value})",
        TypeKind.Scalar => $"{JsonWriting}.{type.Wire.Method}(writer, {value})",
        TypeKind.List => $"{JsonWriting}.List<{types.Item(type, shape)}>(writer, {value}, {Writer(type.Item, shape)})",
        TypeKind.Map => $"{JsonWriting}.Map<{types.Item(type, shape)}>(writer, {value}, {Writer(type.Item, shape)})",
        TypeKind.Stream => $"{JsonWriting}.Any(writer, {BinaryData}.FromStream({value}))",
        _ => $"{JsonClass(type)}.WriteJson(writer, {value})",
    };

    /// <summary>A delegate that writes a value, or null where the type takes it.</summary>
    public CSharp Writer(TypeRef type, CollectionShape shape) => type.Kind switch
    {
        TypeKind.Scalar when type.IsText => $"{JsonWriting}.{type.Wire.Method}",
        _ when type.IsNullable =>
            $"static (writer, item) => {JsonWriting}.{NullableWriter(type)}(writer, item, {Writer(type.AsNullable(false), shape)})",
        TypeKind.Scalar => $"{JsonWriting}.{type.Wire.Method}",
        TypeKind.List or TypeKind.Map or TypeKind.Stream => $"static (writer, item) => {Write(type, $"item", shape)}",
        _ => $"{JsonClass(type)}.WriteJson",
    };

    /// <summary>The method of <c>JsonWriting</c> that writes a value or null.</summary>
    public static string NullableWriter(TypeRef type) => type.IsValueType ? "NullableValue" : "NullableReference";

    /// <summary>A text as UTF-8.</summary>
    public static CSharp Utf8(string text) => $"{Model.CSharpText.Literal(text)}u8";

    // The class with ReadJson and WriteJson: the type itself, or one beside it.
    private CSharp JsonClass(TypeRef type) => type.Kind switch
    {
        TypeKind.External => types.Existing(type.JsonClass!),
        TypeKind.ClosedEnum => $"{types.Generated(type.Name)}Json",
        _ => types.Generated(type.Name),
    };

    private static CSharp Collection(CollectionShape shape, string kind) =>
        shape == CollectionShape.Received ? (CSharp)$"{kind}" : $"Tracked{kind}";
}
