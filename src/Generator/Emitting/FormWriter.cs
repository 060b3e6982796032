using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting;

/// <summary>The private method that makes a form or multipart body out of its class.</summary>
internal sealed class FormWriter(OperationModel operation, BodyModel body, CodeWriter writer, TypeText types)
{
    private readonly JsonCode _json = new(types);

    public void Write()
    {
        string content = body.Kind == BodyKind.Form ? "FormBody" : "MultipartBody";
        writer.Line();
        using (writer.Block($"private static {(body.Kind == BodyKind.Form ? "RequestContent" : content)} Create{operation.Name}Content({types.Of(body.Type, CollectionShape.Sent)} value)"))
        {
            writer.Line($"{content} content = new();");
            foreach (BodyPart part in body.Parts)
            {
                Part(part);
            }

            writer.Line(body.Kind == BodyKind.Form ? "return content.ToContent();" : "return content;");
        }
    }

    private void Part(BodyPart part)
    {
        PropertyModel property = part.Property;
        string local = property.ParameterName.TrimStart('@') + "Part";
        TypeRef type = property.Type.AsNullable(false);
        if (property.Type.IsCollection && !property.Type.IsNullable)
        {
            using (writer.Block($"if (!Undefined.Is(value.{property.Name}))"))
            {
                Add(part, type, "value." + property.Name);
            }

            writer.Line();
        }
        else if (property.Type.IsValueType && !property.IsOptional)
        {
            Add(part, type, "value." + property.Name);
        }
        else
        {
            using (writer.Block($"if (value.{property.Name} is {{ }} {local})"))
            {
                Add(part, type, local);
            }

            writer.Line();
        }
    }

    private void Add(BodyPart part, TypeRef type, string value)
    {
        string name = CSharpText.Literal(part.Property.WireName);
        string mediaType = part.ContentType is { } given ? ", " + CSharpText.Literal(given) : "";
        if (body.Kind == BodyKind.Multipart && type.Kind == TypeKind.List)
        {
            using (writer.Block($"foreach (var item in {value})"))
            {
                AddOne(name, type.Item.AsNullable(false), "item", mediaType);
            }
        }
        else if (type.Kind == TypeKind.List && ParameterText.IsScalar(type.Item))
        {
            writer.Line($"content.AddList({name}, WireFormat.List({value}, {ParameterText.TextOf(type.Item, types)}), {Style(part)});");
        }
        else if (body.Kind == BodyKind.Form && !ParameterText.IsScalar(type))
        {
            writer.Line($"content.AddModel({name}, {value}, {_json.Writer(type, CollectionShape.Sent)}, {Style(part)});");
        }
        else
        {
            AddOne(name, type, value, mediaType);
        }
    }

    private static string Style(BodyPart part) =>
        $"QueryStyle.{char.ToUpperInvariant(part.Style.Name[0])}{part.Style.Name.Substring(1)}, explode: {(part.Style.Explode ? "true" : "false")}";

    private void AddOne(string name, TypeRef type, string value, string mediaType)
    {
        if (type.Kind == TypeKind.External && type.Name == "Typewright.FilePart")
        {
            writer.Line($"content.AddFile({name}, {value});");
        }
        else if (body.Kind == BodyKind.Form)
        {
            writer.Line($"content.Add({name}, {ParameterText.Text(type, value, types)});");
        }
        else if (type is { Kind: TypeKind.Scalar, Name: not "any" } or { Kind: TypeKind.Enum or TypeKind.ClosedEnum })
        {
            writer.Line($"content.AddText({name}, {ParameterText.Text(type, value, types)}{mediaType});");
        }
        else
        {
            writer.Line($"content.AddJson({name}, {value}, {_json.Writer(type, CollectionShape.Sent)}{mediaType});");
        }
    }
}
