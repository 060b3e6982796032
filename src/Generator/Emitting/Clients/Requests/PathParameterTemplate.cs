using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>The statement that puts a parameter into the path. Lists and objects are spelt by the runtime, in OpenAPI's styles.</summary>
internal sealed class PathParameterTemplate(OperationScope scope)
{
    private readonly ParameterValues _values = new(scope);

    public CSharp Statement(ParameterModel parameter)
    {
        CSharp uri = $"{scope.Locals.Request}.Uri";
        CSharp value = ParameterValues.Of(parameter);
        CSharp text = _values.Text(parameter, value);
        string name = CSharpText.Literal(parameter.WireName);
        CSharp style = StyleText.OfPath(parameter.Style);
        return parameter.Shape switch
        {
            ValueShape.Text when parameter.Style.Kind == StyleKind.Simple => Simple(parameter, uri, text),
            ValueShape.Text => $"{uri}.{AppendPathValue}({name}, {text}, {PathStyle}.{parameter.Style.Kind.ToString()});",
            ValueShape.List => $"{uri}.{AppendPathList}({name}, {_values.List(parameter, value)}, {style});",
            _ => $"{uri}.{AppendPathModel}({name}, {value}, {_values.Writer(parameter)}, {style});",
        };
    }

    private static CSharp Simple(ParameterModel parameter, CSharp uri, CSharp text) =>
        (parameter.Style.AllowReserved, parameter.IsFreeText) switch
        {
            (true, _) when parameter.Style.IsEncoded => $"{uri}.{AppendPathEncoded}({text});",
            (true, _) => $"{uri}.{AppendPathReserved}({text});",
            (false, true) => $"{uri}.{AppendPathSegment}({text});",
            (false, false) => $"{uri}.{AppendPath}({text}, escape: true);",
        };
}
