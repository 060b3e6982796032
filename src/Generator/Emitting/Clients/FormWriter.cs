using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

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
            writer.Line($"{content} content = new({(body.Kind == BodyKind.Form || body.MediaType == "multipart/form-data" ? "" : CSharpText.Literal(body.MediaType))});");
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
        bool isTexts = type.Kind == TypeKind.List && ParameterText.IsScalar(type.Item) && type.Item.Name != "Typewright.FilePart";
        if (part.Style is { IsContent: true, Explode: false })
        {
            AddOne(name, type, value, part);
        }
        else if (type.Kind == TypeKind.List && (part.Style.IsContent || (body.Kind == BodyKind.Multipart && (part.Style.Explode || !isTexts))))
        {
            using (writer.Block($"foreach (var item in {value})"))
            {
                AddOne(name, type.Item.AsNullable(false), "item", part);
            }
        }
        else if (body.Kind == BodyKind.Multipart && isTexts)
        {
            writer.Line($"content.AddText({name}, string.Join({CSharpText.Literal(Delimiters.Of(part.Style))}, WireFormat.List({value}, {ParameterText.TextOf(type.Item, types)})){Head(part)});");
        }
        else if (isTexts)
        {
            writer.Line($"content.AddList({name}, WireFormat.List({value}, {ParameterText.TextOf(type.Item, types)}), {Style(part)});");
        }
        else if (body.Kind == BodyKind.Form && !ParameterText.IsScalar(type))
        {
            writer.Line($"content.AddModel({name}, {value}, {_json.Writer(type, CollectionShape.Sent)}, {Style(part)});");
        }
        else
        {
            AddOne(name, type, value, part);
        }
    }

    private static string Style(BodyPart part) =>
        $"QueryStyle.{char.ToUpperInvariant(part.Style.Name[0])}{part.Style.Name.Substring(1)}, explode: {(part.Style.Explode ? "true" : "false")}";

    // The media type and the headers of a part, where the document says something of them.
    private static string Head(BodyPart part)
    {
        string head = part.ContentType is { } given ? ", " + CSharpText.Literal(given) : part.Headers.Count > 0 ? ", null" : "";
        for (int i = 0; i < part.Headers.Count; i += 2)
        {
            head += $", ({CSharpText.Literal(part.Headers[i])}, {CSharpText.Literal(part.Headers[i + 1])})";
        }

        return head;
    }

    private void AddOne(string name, TypeRef type, string value, BodyPart part)
    {
        if (type.Kind == TypeKind.External && type.Name == "Typewright.FilePart")
        {
            writer.Line($"content.AddFile({name}, {value}{Head(part)});");
        }
        else if (part.Style.IsContent)
        {
            writer.Line($"content.AddJson({name}, {value}, {_json.Writer(type, CollectionShape.Sent)});");
        }
        else if (body.Kind == BodyKind.Form)
        {
            writer.Line($"content.Add({name}, {ParameterText.Text(type, value, types)});");
        }
        else if (type is { Kind: TypeKind.Scalar, Name: not "any" } or { Kind: TypeKind.Enum or TypeKind.ClosedEnum } && !IsJson(part))
        {
            writer.Line($"content.AddText({name}, {ParameterText.Text(type, value, types)}{Head(part)});");
        }
        else
        {
            writer.Line($"content.AddJson({name}, {value}, {_json.Writer(type, CollectionShape.Sent)}{Head(part)});");
        }
    }

    // A text that the document wants as JSON has quotes.
    private static bool IsJson(BodyPart part) => part.ContentType is { } type && (type.StartsWith("application/json", System.StringComparison.OrdinalIgnoreCase) || type.EndsWith("+json", System.StringComparison.OrdinalIgnoreCase));
}
