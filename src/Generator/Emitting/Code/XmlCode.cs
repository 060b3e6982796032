using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Code;

/// <summary>How values of a type are read from and written to XML: expressions over the runtime.</summary>
/// <param name="types">The types as text.</param>
/// <param name="context">Where enums are looked up, of which some are numbers; null where all that there are are texts.</param>
internal sealed class XmlCode(TypeText types, EmitContext? context = null)
{
    private readonly JsonCode _json = new(types);

    /// <summary>An expression that takes the element or attribute that the reader stands on.</summary>
    public CSharp Read(TypeRef type, string reader = "reader") => type.Kind switch
    {
        TypeKind.Model => $"{types.Generated(type.Name)}.ReadXml({reader})",
        TypeKind.List => $"{XmlReading}.List({reader}, {Reader(type.Item)})",
        TypeKind.Map => $"{XmlReading}.Map({reader}, {Reader(type.Item)})",
        TypeKind.Scalar when type.Wire.HasXmlReader => $"{XmlReading}.{type.Wire.Method}({reader})",
        _ => $"{XmlReading}.{(IsNumber(type) ? "Number" : "Text")}({reader}, {_json.Reader(type, CollectionShape.Received)})",
    };

    /// <summary>A delegate that does.</summary>
    public CSharp Reader(TypeRef type) => type.Kind switch
    {
        TypeKind.Model => $"{types.Generated(type.Name)}.ReadXml",
        TypeKind.Scalar when type.Wire.HasXmlReader && !type.IsAnything => $"{XmlReading}.{type.Wire.Method}",
        _ => $"static item => {Read(type, "item")}",
    };

    /// <summary>A delegate that writes what is in the element of a value.</summary>
    public CSharp Writer(TypeRef type, XmlTag? item = null) => type.Kind switch
    {
        TypeKind.Model => $"{types.Generated(type.Name)}.WriteXml",
        TypeKind.List => $"static (writer, items) => {XmlWriting}.Elements(writer, {Name(item!)}, items, {Writer(type.Item)})",
        TypeKind.Map => $"static (writer, members) => {XmlWriting}.Members(writer, members, {Writer(type.Item)})",
        TypeKind.Scalar when type.IsText => $"{XmlWriting}.Text",
        _ => $"static (writer, item) => {XmlWriting}.Text(writer, {WireText.Of(type.AsNullable(false), $"item", types)})",
    };

    /// <summary>A name as an argument: a text where that is all there is.</summary>
    public static CSharp Name(XmlTag tag) => (tag.Namespace, tag.Prefix) switch
    {
        (null, _) => $"{CSharpText.Literal(tag.Local)}",
        ({ } space, null) => $"new {XmlName}({CSharpText.Literal(tag.Local)}, {CSharpText.Literal(space)})",
        ({ } space, { } prefix) =>
            $"new {XmlName}({CSharpText.Literal(tag.Local)}, {CSharpText.Literal(space)}, {CSharpText.Literal(prefix)})",
    };

    private bool IsNumber(TypeRef type) => type.Kind == TypeKind.Scalar
        ? type.Wire.IsNumber
        : context is not null && context.EnumOf(type.Name).Wire.Wire.IsNumber;
}
