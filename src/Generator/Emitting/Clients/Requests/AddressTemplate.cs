using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>The statements that put path and query of a request together.</summary>
internal sealed class AddressTemplate(OperationScope scope)
{
    private readonly CSharp _uri = $"{scope.Locals.Request}.Uri";

    public IEnumerable<CSharp> Statements()
    {
        OperationModel operation = scope.Operation;
        PathParameterTemplate path = new(scope);
        QueryTemplate queries = new(scope);
        yield return $"{_uri}.Reset({Server(operation)});";
        bool isFirst = true;
        foreach (RoutePart part in RouteParts.Of(operation))
        {
            yield return part switch
            {
                { Parameter: { } parameter } => path.Statement(parameter),
                { IsQuery: true } => $"{_uri}.{AppendQueryText}({CSharpText.Literal(part.Text)});",
                _ when isFirst => $"{_uri}.{AppendOperationPath}({CSharpText.Literal(part.Text)});",
                _ => $"{_uri}.{AppendPath}({CSharpText.Literal(part.Text)}, escape: false);",
            };
            isFirst = false;
        }

        foreach (ParameterModel parameter in operation.Parameters.Where(static parameter => parameter.Location == ParameterLocation.Query))
        {
            yield return queries.Statement(parameter);
        }
    }

    private static CSharp Server(OperationModel operation) => operation switch
    {
        _ when operation.OwnServer() is not null => $"s_{FieldName.Of(operation.Name)}Endpoint",
        { Server: { } relative } => $"new {Uri}(_endpoint, {CSharpText.Literal(relative)})",
        _ => $"_endpoint",
    };
}
