using Typewright.Generator.Model;

namespace Typewright.Generator.Emitting;

/// <summary>The lines that put one parameter into a request. Lists and objects are spelt by the runtime, in OpenAPI's styles.</summary>
internal sealed class ParameterWriter(CodeWriter writer, TypeText types)
{
    private readonly JsonCode _json = new(types);

    public void Path(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        if (IsPlain(parameter) && parameter.Style.Name == "simple")
        {
            writer.Line($"request.Uri.AppendPath({Text(parameter, value)}, escape: {(parameter.Style.AllowReserved ? "false" : "true")});");
            return;
        }

        writer.Line($"request.Uri.AppendPathParameter({name}, {Values(parameter, value)}, {Style(parameter)});");
    }

    public void Query(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        Guarded(parameter, value, present =>
            IsPlain(parameter) && !parameter.Style.AllowReserved && parameter.Style.Name != "deepObject"
                ? $"request.Uri.AppendQuery({name}, {Text(parameter, present)}, escapeValue: true);"
                : $"request.Uri.AppendQueryParameter({name}, {Values(parameter, present)}, {Style(parameter)});");
    }

    public void Header(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        Guarded(parameter, value, present => IsPlain(parameter)
            ? $"request.Headers.Add({name}, {Text(parameter, present)});"
            : $"request.AddHeaderParameter({name}, {Values(parameter, present)}, {Style(parameter)});");
    }

    public void Cookie(ParameterModel parameter, string value)
    {
        string name = CSharpText.Literal(parameter.WireName);
        Guarded(parameter, value, present => $"request.AddCookieParameter({name}, {(IsPlain(parameter) ? Text(parameter, present) : $"{Values(parameter, present)}, {Style(parameter)}")});");
    }

    private static bool IsPlain(ParameterModel parameter) => !parameter.Style.IsContent && (ParameterText.IsScalar(parameter.Type) || parameter.Source is not (ParameterSource.Method or ParameterSource.BodyProperty));

    private string Text(ParameterModel parameter, string value) => parameter.Source switch
    {
        ParameterSource.Method or ParameterSource.BodyProperty or ParameterSource.PageSize => ParameterText.Text(parameter.Source == ParameterSource.PageSize ? parameter.Type.AsNullable(false) : parameter.Type, value, types),
        _ => value,
    };

    // Lists as texts; objects by their JSON, which the runtime takes apart.
    private string Values(ParameterModel parameter, string value)
    {
        if (parameter.Style.IsContent || parameter.Type.Kind is TypeKind.Model or TypeKind.Union or TypeKind.Map)
        {
            string write = parameter.Type.Kind is TypeKind.List or TypeKind.Map ? _json.Writer(parameter.Type.AsNullable(false), CollectionShape.Argument) : _json.Writer(parameter.Type.AsNullable(false), CollectionShape.Sent);
            return $"{value}, {write}";
        }

        return parameter.Type.Kind == TypeKind.List && ParameterText.IsScalar(parameter.Type.Item)
            ? $"WireFormat.List({value}, {ParameterText.TextOf(parameter.Type.Item, types)})"
            : parameter.Type.Kind == TypeKind.List ? $"{value}, {_json.Writer(parameter.Type.AsNullable(false), CollectionShape.Argument)}" : Text(parameter, value);
    }

    private static string Style(ParameterModel parameter) =>
        $"ParameterStyle.{(parameter.Style.IsContent ? "Json" : char.ToUpperInvariant(parameter.Style.Name[0]) + parameter.Style.Name.Substring(1))}, explode: {(parameter.Style.Explode ? "true" : "false")}{(parameter.Style.AllowReserved ? ", allowReserved: true" : "")}";

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
        string local = isField ? (parameter.Source == ParameterSource.PageSize ? "sizeHint" : "token") : parameter.Type.IsValueType ? value.TrimStart('@') + "Value" : value;
        using (writer.Block(local == value ? $"if ({value} is not null)" : $"if ({value} is {{ }} {local})"))
        {
            writer.Line(line(local));
        }

        writer.Line();
    }
}
