using System;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>The calls of the private method that makes an operation's request.</summary>
internal static class RequestCall
{
    /// <summary>What stands for a parameter that a method does not take.</summary>
    public const string Absent = "default";

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
        CSharp arguments = operation.Signature.Arguments.Select(argument => Value(argument, scope, body, given)).Joined(", ");
        return $"{operation.RequestMethod}({arguments})";
    }

    private static CSharp Value(RequestArgument argument, OperationScope scope, BodyText body, Func<ParameterModel, string> given)
    {
        OperationModel operation = scope.Operation;
        return argument.Kind switch
        {
            RequestArgumentKind.Parameter => Sent(argument.Parameter!, given(argument.Parameter!), scope),
            RequestArgumentKind.BodyProperty => Sent(argument.Parameter!, Carried(operation.Body!, argument.Parameter!), scope),
            RequestArgumentKind.Content or RequestArgumentKind.Parts => body.Content,
            RequestArgumentKind.MediaType when body.MediaType is { } mediaType =>
                $"{mediaType.Name} ?? {CSharpText.Literal(operation.Body!.MediaType)}",
            RequestArgumentKind.MediaType => $"{CSharpText.Literal(operation.Body!.MediaType)}",
            RequestArgumentKind.Page => $"{RequestSignature.Page}",
            _ => $"context: null",
        };
    }

    private static string Carried(BodyModel body, ParameterModel parameter) =>
        $"{body.Name}{(body.IsNullable ? "?" : "")}.{parameter.Name}";

    // Where the request takes the text of a value, it is given that.
    private static CSharp Sent(ParameterModel parameter, string given, OperationScope scope)
    {
        bool isAbsent = given == Absent;
        if (isAbsent || parameter.RequestType == parameter.Type)
        {
            return $"{given}";
        }

        string local = scope.Locals.ValueOf(parameter.RequestName);
        if (parameter.Type.Kind == TypeKind.List)
        {
            return $"{given} is {{ }} {local} ? {WireFormat}.List({local}, {WireText.OfItem(parameter.Type.Item, scope.Types)}) : null!";
        }

        TypeRef type = parameter.Type.AsNullable(false);
        bool isNullable = !parameter.IsRequired || parameter.Type.IsNullable || parameter.Source == ParameterSource.BodyProperty;
        return (isNullable, type.Kind) switch
        {
            (false, _) => WireText.Of(type, $"{given}", scope.Types),
            (true, TypeKind.ClosedEnum) => $"{given} is {{ }} {local} ? {WireText.Of(type, $"{local}", scope.Types)} : null",
            _ => $"{given}?.ToString()",
        };
    }
}
