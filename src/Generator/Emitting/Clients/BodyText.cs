using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>A request's body as C#: its parameter, its check, and the content it becomes.</summary>
internal sealed class BodyText(OperationScope scope)
{
    private BodyModel Body => scope.Operation.Body!;

    private TypeText Types => scope.Types;

    public Argument Argument =>
        Argument.Of(Types, Body.Type, Body.IsNullable, Body.Name, Body.Doc) with { IsOptional = !Body.IsRequired };

    /// <summary>
    /// The parameter of the convenience methods that names the media type: bytes can be of any that the document has; null where
    /// they have none.
    /// </summary>
    public Argument? MediaType => Body is { HasMediaTypeArgument: true, MediaTypeParameter: { } name }
        ? Argument.Plain($"string?", name, $"The media type of the body; null means {Body.MediaType}.") with { IsOptional = true }
        : null;

    /// <summary>The statement that checks a required body; nothing where there is nothing to check.</summary>
    public CSharp Check => scope.Operation.Body is { } body && body.IsChecked
        ? $"{Guard}.NotNull({body.Name}, nameof({body.Name}));"
        : CSharp.Nothing;

    /// <summary>The expression for the content.</summary>
    public CSharp Content => Body.IsNullable ? $"{Body.Name} is null ? null : {PresentContent}" : PresentContent;

    private CSharp PresentContent
    {
        get
        {
            string value = Body.Type.IsValueType && Body.IsNullable ? Body.Name + ".Value" : Body.Name;
            return Body.Kind switch
            {
                BodyKind.Json when Body.Switch is { } member =>
                    $"{JsonBody}.CreateWith{TypeArgument}({value}, {Writer}, {CSharpText.Literal(member)})",
                BodyKind.Json => $"{JsonBody}.Create{TypeArgument}({value}, {Writer})",
                BodyKind.Xml => $"{XmlBody}.Create({value}, {XmlCode.Name(Body.Xml!.Tag)}, {XmlWriter(Body.Xml)})",
                BodyKind.Text when !Body.Type.IsText => $"{TextBody}.Create({value}.ToString())",
                BodyKind.Text => $"{TextBody}.Create({value})",
                BodyKind.Form when Body.IsWholeForm => $"{FormBody}.Create{TypeArgument}({value}, {Writer})",
                BodyKind.Form or BodyKind.Multipart => $"{scope.Operation.ContentMethod}({value})",
                _ => $"{StreamBody}.Create({value})",
            };
        }
    }

    // C# infers it from a class, not from an interface, nor beside null.
    private CSharp TypeArgument => Body.Type.Kind == TypeKind.Model && !Body.IsNullable
        ? CSharp.Nothing
        : $"<{Types.Of(Body.Type, CollectionShape.Argument)}>";

    private CSharp Writer => Body.Type.Kind switch
    {
        TypeKind.List => CollectionWriter("List"),
        TypeKind.Map => CollectionWriter("Map"),
        _ => scope.Json.Writer(Body.Type.AsNullable(false), CollectionShape.Sent),
    };

    private CSharp CollectionWriter(string collection)
    {
        CSharp item = Types.Item(Body.Type, CollectionShape.Argument);
        CSharp writer = scope.Json.Writer(Body.Type.Item, CollectionShape.Sent);
        return $"static (writer, value) => {JsonWriting}.{collection}<{item}>(writer, value, {writer})";
    }

    private CSharp XmlWriter(XmlShape shape) => new XmlCode(Types).Writer(Body.Type.AsNullable(false), shape.Item);
}
