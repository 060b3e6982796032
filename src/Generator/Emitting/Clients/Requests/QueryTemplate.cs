using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>The statement that puts a parameter into the query. Lists and objects are spelt by the runtime, in OpenAPI's styles.</summary>
internal sealed class QueryTemplate(OperationScope scope)
{
    private readonly ParameterValues _values = new(scope);

    public CSharp Statement(ParameterModel parameter)
    {
        CSharp uri = $"{scope.Locals.Request}.Uri";
        string name = CSharpText.Literal(parameter.WireName);
        string reserved = parameter.Style.AllowReserved ? ", allowReserved: true" : "";
        CSharp serialization = $"new({StyleText.OfQuery(parameter.Style)}{reserved})";
        string encoded = CSharpText.Literal(parameter.QueryName);
        return _values.Guarded(parameter, present => parameter.Shape switch
        {
            _ when parameter.IsMember => $"{uri}.{ReplaceQuery}({name}, {_values.Text(parameter, present)});",
            _ when parameter.Style.Kind == StyleKind.QuerystringForm => $"{uri}.{AppendQueryForm}({present}, {_values.Writer(parameter)});",
            _ when parameter.Style.Kind == StyleKind.Querystring => $"{uri}.{AppendQueryContent}({_values.Text(parameter, present)});",
            ValueShape.Text when parameter.Style.IsEncoded => $"{uri}.{AppendQueryEncoded}({name}, {_values.Text(parameter, present)});",
            ValueShape.Text when parameter.Style.AllowReserved =>
                $"{uri}.{AppendQueryValue}({name}, {_values.Text(parameter, present)}{reserved});",
            ValueShape.Text => $"{uri}.{AppendQuery}({encoded}, {_values.Text(parameter, present)}, escapeValue: true);",
            ValueShape.List => $"{uri}.{AppendQueryList}({name}, {_values.List(parameter, present)}, {serialization});",
            _ => $"{uri}.{AppendQueryModel}({name}, {present}, {_values.Writer(parameter)}, {serialization});",
        });
    }
}
