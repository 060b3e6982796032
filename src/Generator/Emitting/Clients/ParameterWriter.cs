using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>The lines that put one parameter into a request. Lists and objects are spelt by the runtime, in OpenAPI's styles.</summary>
internal sealed class ParameterWriter(CodeWriter writer, TypeText types, LocalNames locals)
{
    private readonly JsonCode _json = new(types);

    private string Request => locals.Request;

    public void Path(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string style = "PathStyle." + Pascal(parameter.Style.Name is "label" or "matrix" or "spaceDelimited" or "tabDelimited" or "pipeDelimited" ? parameter.Style.Name : "simple");
        string explode = parameter.Style.Explode ? "true" : "false";
        writer.Line(Shape(parameter) switch
        {
            ValueShape.Text when parameter.Style is { Name: "simple", AllowReserved: false } && IsFree(parameter) => $"{Request}.Uri.AppendPathSegment({Text(parameter, value)});",
            ValueShape.Text when parameter.Style is { Name: "simple", AllowReserved: true } => $"{Request}.Uri.AppendPathReserved({Text(parameter, value)});",
            ValueShape.Text when parameter.Style.Name == "simple" => $"{Request}.Uri.AppendPath({Text(parameter, value)}, escape: true);",
            ValueShape.Text => $"{Request}.Uri.AppendPathValue({name}, {Text(parameter, value)}, {style});",
            ValueShape.List => $"{Request}.Uri.AppendPathList({name}, {List(parameter, value)}, {style}, explode: {explode});",
            _ => $"{Request}.Uri.AppendPathModel({name}, {value}, {Writer(parameter)}, {style}, explode: {explode});",
        });
    }

    public void Query(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string reserved = parameter.Style.AllowReserved ? ", allowReserved: true" : "";
        string style = $"QueryStyle.{Pascal(parameter.Style.Name is "simple" or "label" or "matrix" ? "form" : parameter.Style.Name)}, explode: {(parameter.Style.Explode ? "true" : "false")}{reserved}";
        Guarded(parameter, value, present => Shape(parameter) switch
        {
            _ when parameter.Style.Name == "querystringForm" => $"{Request}.Uri.AppendQueryForm({present}, {Writer(parameter)});",
            _ when parameter.Style.Name == "querystring" => $"{Request}.Uri.AppendQueryContent({Text(parameter, present)});",
            ValueShape.Text when reserved.Length == 0 => $"{Request}.Uri.AppendQuery({CSharpText.Literal(UriText.EncodeName(parameter.WireName))}, {Text(parameter, present)}, escapeValue: true);",
            ValueShape.Text => $"{Request}.Uri.AppendQueryValue({name}, {Text(parameter, present)}{reserved});",
            ValueShape.List => $"{Request}.Uri.AppendQueryList({name}, {List(parameter, present)}, {style});",
            _ => $"{Request}.Uri.AppendQueryModel({name}, {present}, {Writer(parameter)}, {style});",
        });
    }

    public void Header(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        if (parameter.IsMadeUpWhenAbsent)
        {
            // Without an id the service would take a request that is sent again after a lost answer for a new one.
            string given = locals.ValueOf(value);
            string id = parameter.Type.IsValueType ? $"{value} is {{ }} {given} ? {Text(parameter, given)} : Repeatability.NewRequestId()" : $"{value} ?? Repeatability.NewRequestId()";
            writer.Line(IsFree(parameter) ? $"{Request}.AddHeaderValue({name}, {id});" : $"{Request}.Headers.Add({name}, {id});");
            return;
        }

        Guarded(parameter, value, present => Shape(parameter) switch
        {
            ValueShape.Text when parameter.Style.IsContent => $"{Request}.AddHeaderJson({name}, {present}, {Writer(parameter)});",
            ValueShape.Text when IsFree(parameter) => $"{Request}.AddHeaderValue({name}, {Text(parameter, present)});",
            ValueShape.Text => $"{Request}.Headers.Add({name}, {Text(parameter, present)});",
            ValueShape.List => $"{Request}.AddHeaderList({name}, {List(parameter, present)}{(Delimiters.Of(parameter.Style) is "," ? "" : ", " + CSharpText.Literal(Delimiters.Of(parameter.Style)))});",
            _ => $"{Request}.AddHeaderModel({name}, {present}, {Writer(parameter)}, explode: {(parameter.Style.Explode ? "true" : "false")});",
        });
    }

    public void Cookie(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string explode = parameter.Style.Explode ? "true" : "false";
        string method = parameter.Style.Name == "cookie" ? "AppendRawCookie" : "AppendCookie";
        Guarded(parameter, value, present => Shape(parameter) switch
        {
            ValueShape.Text => $"{Request}.{method}({name}, {Text(parameter, present)});",
            ValueShape.List => $"{Request}.{method}List({name}, {List(parameter, present)}, explode: {explode});",
            _ => $"{Request}.{method}Model({name}, {present}, {Writer(parameter)}, explode: {explode});",
        });
    }

    private enum ValueShape
    {
        Text,
        List,
        Model,
    }

    private static ValueShape Shape(ParameterModel parameter)
    {
        if (parameter.Style.IsContent || ParameterText.IsScalar(parameter.Type) || parameter.Source is not (ParameterSource.Method or ParameterSource.BodyProperty))
        {
            return ValueShape.Text;
        }

        return parameter.Type.Kind == TypeKind.List && ParameterText.IsScalar(parameter.Type.Item) ? ValueShape.List : ValueShape.Model;
    }

    private string Text(ParameterModel parameter, string value)
    {
        if (parameter.Source is not (ParameterSource.Method or ParameterSource.BodyProperty or ParameterSource.PageSize))
        {
            return value;
        }

        if (parameter.Source == ParameterSource.PageSize && value == "sizeHint")
        {
            return $"WireFormat.Text({value})";
        }

        return parameter.Style.IsContent ? $"WireFormat.Json({value}, {Writer(parameter)})" : ParameterText.Text(parameter.Type.AsNullable(false), value, types);
    }

    private string List(ParameterModel parameter, string value) => $"WireFormat.List({value}, {ParameterText.TextOf(parameter.Type.Item, types)})";

    private string Writer(ParameterModel parameter) =>
        _json.Writer(parameter.Type.AsNullable(false), parameter.Type.IsCollection ? CollectionShape.Argument : CollectionShape.Sent);

    // Numbers, dates and the like hold nothing that could end a header or leave a segment, and neither does what the library makes itself.
    private static bool IsFree(ParameterModel parameter) => parameter.Style.IsContent || (parameter.Source switch
    {
        ParameterSource.Method or ParameterSource.BodyProperty => parameter.Type.Kind is TypeKind.Enum or TypeKind.External || parameter.Type is { Kind: TypeKind.Scalar, Name: "string" or "any" or "uri" or "binary" or "base64" },
        ParameterSource.Client or ParameterSource.ApiVersion or ParameterSource.PageToken => true,
        _ => false,
    });

    private static string Pascal(string style) => char.ToUpperInvariant(style[0]) + style.Substring(1);

    // What is absent is not sent.
    private void Guarded(ParameterModel parameter, string value, System.Func<string, string> line)
    {
        bool mayBeNull = parameter.Source switch
        {
            ParameterSource.PageSize or ParameterSource.PageToken => true,
            ParameterSource.Method => !parameter.IsRequired || parameter.Type.IsNullable,
            ParameterSource.BodyProperty => true,
            _ => false,
        };
        if (!mayBeNull)
        {
            writer.Line(line(value));
            return;
        }

        bool isField = value.IndexOf('.') >= 0;
        string local = isField ? (parameter.Source == ParameterSource.PageSize ? "sizeHint" : "token") : parameter.Type.IsValueType ? locals.ValueOf(value) : value;
        using (writer.Block(local == value ? $"if ({value} is not null)" : $"if ({value} is {{ }} {local})"))
        {
            writer.Line(line(local));
        }

        writer.Line();
    }
}
