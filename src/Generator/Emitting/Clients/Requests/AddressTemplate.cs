using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>The statements that put path and query of a request together.</summary>
internal sealed class AddressTemplate(OperationScope scope)
{
    private readonly ParameterValues _values = new(scope);
    private readonly CSharp _uri = $"{scope.Locals.Request}.Uri";

    public IEnumerable<CSharp> Statements()
    {
        OperationModel operation = scope.Operation;
        PathParameterTemplate path = new(scope);
        QueryTemplate queries = new(scope);
        yield return $"{_uri}.Reset({Server(operation)});";
        bool isFirst = true;
        foreach (PathPart part in operation.Route.Parts)
        {
            yield return part switch
            {
                { Parameter: { } parameter } => path.Statement(parameter),
                _ when isFirst => $"{_uri}.{AppendOperationPath}({CSharpText.Literal(part.Literal!)});",
                _ => $"{_uri}.{AppendPath}({CSharpText.Literal(part.Literal!)}, escape: false);",
            };
            isFirst = false;
        }

        foreach (QueryPart part in operation.Route.Query)
        {
            yield return part switch
            {
                { Parameter: { } parameter } => queries.Statement(parameter),
                { Literal: { } literal } => $"{_uri}.{AppendQueryText}({CSharpText.Literal(literal)});",
                _ => $"{_uri}.{AppendQueryText}({part.Pieces.Select(Piece).Joined(" + ")});",
            };
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.Location == ParameterLocation.Query))
        {
            yield return queries.Statement(parameter);
        }
    }

    private CSharp Piece(PathPart piece)
    {
        if (piece.Parameter is not { } parameter)
        {
            return $"{CSharpText.Literal(piece.Literal!)}";
        }

        CSharp value = ParameterValues.Of(parameter);
        CSharp text = parameter.Shape switch
        {
            ValueShape.Text => _values.Text(parameter, value),
            ValueShape.List => $"string.Join(\",\", {_values.List(parameter, value)})",
            _ => $"{WireFormat}.Json({value}, {_values.Writer(parameter)})",
        };
        return $"{Uri}.EscapeDataString({text})";
    }

    private static CSharp Server(OperationModel operation) => operation.Route.Server switch
    {
        null => $"_endpoint",
        { Kind: ServerKind.Absolute, Url: var option } => $"_{FieldName.Of(option)}",
        { Url: var relative } => $"new {Uri}(_endpoint, {CSharpText.Literal(relative)})",
    };
}
