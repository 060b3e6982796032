using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Vocabulary;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>
/// The statements that put a parameter into a header or cookie. Lists and objects are spelt by the runtime, in OpenAPI's styles.
/// </summary>
internal sealed class HeaderTemplate(OperationScope scope)
{
    private readonly ParameterValues _values = new(scope);
    private readonly string _request = scope.Locals.Request;

    public CSharp Header(ParameterModel parameter)
    {
        string name = CSharpText.Literal(parameter.WireName);
        if (parameter.IsMadeUpWhenAbsent)
        {
            return Text(parameter, MadeUp(parameter));
        }

        if (parameter.Conditions.Count > 0)
        {
            return _values.Guarded(parameter, present => Conditions(parameter, present));
        }

        string delimiter = StyleText.Delimiter(parameter.Style);
        string delimited = parameter.Style.IsDelimitedByComma ? "" : ", " + delimiter;
        return _values.Guarded(parameter, present => parameter.Shape switch
        {
            ValueShape.Text when parameter.Style.IsContent =>
                $"{_request}.{AddHeaderJson}({name}, {present}, {_values.Writer(parameter)});",
            ValueShape.Text => Text(parameter, _values.Text(parameter, present)),
            ValueShape.List => $"{_request}.{AddHeaderList}({name}, {_values.List(parameter, present)}{delimited});",
            _ => $"{_request}.{AddHeaderModel}({name}, {present}, {_values.Writer(parameter)}, {StyleText.Explode(parameter.Style)});",
        });
    }

    // Of conditions that know more headers than the operation has, the others are refused.
    private CSharp Conditions(ParameterModel parameter, CSharp present)
    {
        IEnumerable<string> names = parameter.Conditions.Select(CSharpText.Literal);
        return parameter.Type.IsValueType
            ? (CSharp)$"{_request}.{AddHeaderETag}({names.First()}, {present});"
            : $"{_request}.{AddHeaderConditions}({present}, {string.Join(", ", names)});";
    }

    public CSharp Cookie(ParameterModel parameter)
    {
        string name = CSharpText.Literal(parameter.WireName);
        string explode = StyleText.Explode(parameter.Style);
        (KnownName text, KnownName list, KnownName model) = parameter.Style.Kind == StyleKind.Cookie
            ? (AppendRawCookie, AppendRawCookieList, AppendRawCookieModel)
            : (AppendCookie, AppendCookieList, AppendCookieModel);
        return _values.Guarded(parameter, present => parameter.Shape switch
        {
            ValueShape.Text => $"{_request}.{text}({name}, {_values.Text(parameter, present)});",
            ValueShape.List => $"{_request}.{list}({name}, {_values.List(parameter, present)}, {explode});",
            _ => $"{_request}.{model}({name}, {present}, {_values.Writer(parameter)}, {explode});",
        });
    }

    // A text that can hold anything must not end its header.
    private CSharp Text(ParameterModel parameter, CSharp text) => parameter switch
    {
        { IsUserAgent: true } => $"{scope.Locals.Message}.{SetUserAgent}({text});",
        { IsFreeText: true } => $"{_request}.{AddHeaderValue}({CSharpText.Literal(parameter.WireName)}, {text});",
        _ => $"{_request}.Headers.Add({CSharpText.Literal(parameter.WireName)}, {text});",
    };

    // Without an id the service would take a request that is sent again after a lost answer for a new one.
    private CSharp MadeUp(ParameterModel parameter)
    {
        CSharp value = ParameterValues.Of(parameter);
        string present = _values.Present(parameter);
        return parameter.RequestType.IsValueType
            ? (CSharp)$"{value} is {{ }} {present} ? {_values.Text(parameter, $"{present}")} : {Repeatability}.NewRequestId()"
            : $"{value} ?? {Repeatability}.NewRequestId()";
    }
}
