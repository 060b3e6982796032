using System;
using System.Collections.Generic;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>The call of the private method that makes an operation's request.</summary>
internal static class CreateText
{
    /// <summary>Spells the call as a convenience method makes it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="body">Its body.</param>
    /// <param name="argument">Gives what stands for a parameter of the method.</param>
    public static string Of(OperationModel operation, BodyText body, Func<ParameterModel, string> argument) =>
        $"Create{operation.Name}Request({string.Join(", ", Arguments(operation, body, argument))})";

    private static IEnumerable<string> Arguments(OperationModel operation, BodyText body, Func<ParameterModel, string> argument)
    {
        foreach (ParameterModel parameter in operation.Parameters)
        {
            switch (parameter.Source)
            {
                case ParameterSource.Method:
                case ParameterSource.PageSize when operation.Paging is null:
                    yield return argument(parameter);
                    break;
                case ParameterSource.BodyProperty:
                    yield return $"{operation.Body!.Name}.{parameter.Name}";
                    break;
            }
        }

        if (operation.Body is { } model)
        {
            yield return body.Content;
            if (model.MediaTypeParameter is not null)
            {
                yield return (body.MediaType is { } given ? given.Name + " ?? " : "") + CSharpText.Literal(model.MediaType);
            }
        }

        if (operation.Paging is not null)
        {
            yield return "page";
        }

        if (operation.HasProtocol)
        {
            yield return "context: null";
        }
    }
}
