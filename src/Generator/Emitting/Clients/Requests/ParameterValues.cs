using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>A parameter's value where the request is made: where it is found, and how it becomes text.</summary>
internal sealed class ParameterValues(OperationScope scope)
{
    /// <summary>The expression for the value.</summary>
    public static CSharp Of(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.ApiVersion => $"_apiVersion",
        ParameterSource.Constant => $"{CSharpText.Literal(parameter.Constant!)}",
        ParameterSource.PageToken => $"{RequestSignature.Page}.Token",
        ParameterSource.PageSize when parameter.Text == TextKind.SizeHint => $"{RequestSignature.Page}.SizeHint",
        ParameterSource.RepeatabilityId => $"{Repeatability}.NewRequestId()",
        ParameterSource.RepeatabilityFirstSent => $"{Repeatability}.FirstSent()",
        _ => $"{parameter.RequestName}",
    };

    /// <summary>The variable that holds the value once it is known not to be null.</summary>
    public string Present(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.PageSize when parameter.Text == TextKind.SizeHint => "sizeHint",
        ParameterSource.PageToken => "token",
        _ when parameter.RequestType.IsValueType => scope.Locals.ValueOf(parameter.RequestName),
        _ => parameter.RequestName,
    };

    /// <summary>The text of a value that is not null.</summary>
    public CSharp Text(ParameterModel parameter, CSharp value) => parameter.Text switch
    {
        TextKind.Given => value,
        TextKind.SizeHint => $"{WireFormat}.Text({value})",
        TextKind.Json => $"{WireFormat}.Json({value}, {Writer(parameter)})",
        _ => WireText.Of(parameter.RequestType.AsNullable(false), value, scope.Types),
    };

    /// <summary>The texts of a list.</summary>
    public CSharp List(ParameterModel parameter, CSharp value) =>
        $"{WireFormat}.List({value}, {WireText.OfItem(parameter.RequestType.Item, scope.Types)})";

    /// <summary>A delegate that writes the value as JSON.</summary>
    public CSharp Writer(ParameterModel parameter)
    {
        CollectionShape shape = parameter.RequestType.IsCollection ? CollectionShape.Argument : CollectionShape.Sent;
        return scope.Json.Writer(parameter.RequestType.AsNullable(false), shape);
    }

    /// <summary>A statement, where the value may be null only for one that is not: what is absent is not sent.</summary>
    public CSharp Guarded(ParameterModel parameter, System.Func<CSharp, CSharp> statement)
    {
        CSharp value = Of(parameter);
        if (!parameter.MayBeNull)
        {
            return statement(value);
        }

        string present = Present(parameter);
        bool isOfPage = parameter.Source == ParameterSource.PageToken || parameter.Text == TextKind.SizeHint;
        bool hasVariable = isOfPage || parameter.RequestType.IsValueType;
        CSharp condition = hasVariable ? (CSharp)$"{value} is {{ }} {present}" : $"{value} is not null";
        return $$"""
            if ({{condition}})
            {
                {{statement($"{present}")}}
            }

            """;
    }

}
