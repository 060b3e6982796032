using System;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>The calls of the private method that makes an operation's request.</summary>
internal static class RequestCall
{
    /// <summary>The call of a protocol method, whose parameters are those of the request.</summary>
    public static CSharp OfProtocol(OperationModel operation) =>
        $"{operation.RequestMethod}({string.Join(", ", operation.Signature.Arguments.Select(static argument => argument.Name))})";

    /// <summary>The call of a convenience method.</summary>
    /// <param name="scope">The operation.</param>
    /// <param name="given">What stands for a parameter of the document.</param>
    public static CSharp OfConvenience(OperationScope scope, Func<ParameterModel, string> given)
    {
        OperationModel operation = scope.Operation;
        BodyText body = new(scope);
        CSharp arguments = operation.Signature.Arguments.Select(argument => Value(argument, operation, body, given)).Joined(", ");
        return $"{operation.RequestMethod}({arguments})";
    }

    private static CSharp Value(RequestArgument argument, OperationModel operation, BodyText body, Func<ParameterModel, string> given) =>
        argument.Kind switch
        {
            RequestArgumentKind.Parameter => $"{given(argument.Parameter!)}",
            RequestArgumentKind.BodyProperty => $"{operation.Body!.Name}.{argument.Parameter!.Name}",
            RequestArgumentKind.Content or RequestArgumentKind.Parts => body.Content,
            RequestArgumentKind.MediaType when body.MediaType is { } mediaType =>
                $"{mediaType.Name} ?? {CSharpText.Literal(operation.Body!.MediaType)}",
            RequestArgumentKind.MediaType => $"{CSharpText.Literal(operation.Body!.MediaType)}",
            RequestArgumentKind.Page => $"page",
            _ => $"context: null",
        };
}
