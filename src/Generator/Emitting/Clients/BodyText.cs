using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>A request's body as C#: its parameter, its check, and the content it becomes.</summary>
internal sealed class BodyText(OperationModel operation, TypeText types)
{
    private readonly JsonCode _json = new(types);

    private BodyModel Body => operation.Body!;

    private bool IsNullable => !Body.IsRequired || Body.Type.IsNullable;

    public Argument Argument
    {
        get
        {
            string type = types.Of(Body.Type, CollectionShape.Argument) + (IsNullable ? "?" : "");
            return new Argument($"{type} {Body.Name}{(Body.IsRequired ? "" : " = null")}", Body.Name, Body.Doc, !Body.IsRequired);
        }
    }

    /// <summary>The parameter of the convenience methods that names the media type: bytes can be of any that the document has; null where they have none.</summary>
    public Argument? MediaType => Body is { Kind: BodyKind.Binary, MediaTypeParameter: { } name }
        ? new Argument($"string? {name} = null", name, new Documentation($"The media type of the body; null means {Body.MediaType}."), true)
        : null;

    /// <summary>The statement that checks a required body; null where there is nothing to check.</summary>
    public string? Guard => operation.Body is { IsRequired: true } && !Body.Type.IsValueType && !Body.Type.IsNullable ? $"Guard.NotNull({Body.Name}, nameof({Body.Name}));" : null;

    /// <summary>The expression for the content.</summary>
    public string Content
    {
        get
        {
            string value = Body.Type.IsValueType && IsNullable ? Body.Name + ".Value" : Body.Name;
            string content = Body.Kind switch
            {
                BodyKind.Json => $"JsonBody.Create{(Body.Type.Kind == TypeKind.Model && !IsNullable ? "" : $"<{types.Of(Body.Type, CollectionShape.Argument)}>")}({value}, {Writer()})",
                BodyKind.Xml => $"XmlBody.Create({value}, {XmlCode.Name(Body.Xml!.Tag)}, {new XmlCode(types).Writer(Body.Type.AsNullable(false), Body.Xml.Item)})",
                BodyKind.Text => $"TextBody.Create({value})",
                BodyKind.Form or BodyKind.Multipart => $"Create{operation.Name}Content({value})",
                _ => $"RequestContent.Create({value})",
            };
            return IsNullable ? $"{Body.Name} is null ? null : {content}" : content;
        }
    }

    private string Writer()
    {
        if (Body.Type.IsCollection)
        {
            string collection = Body.Type.Kind == TypeKind.List ? "List" : "Map";
            return $"static (writer, value) => JsonWriting.{collection}<{types.Item(Body.Type, CollectionShape.Argument)}>(writer, value, {_json.Writer(Body.Type.Item, CollectionShape.Sent)})";
        }

        return _json.Writer(Body.Type.AsNullable(false), CollectionShape.Sent);
    }
}
