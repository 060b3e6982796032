using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>The protocol methods of an operation: body and response as they travel.</summary>
internal sealed class ProtocolTemplate(OperationScope scope)
{
    private readonly List<Argument> _arguments =
        [.. scope.Waiting, .. scope.Operation.Signature.Arguments.Select(argument => ArgumentOf(scope, argument)).OfType<Argument>()];

    private OperationModel Operation => scope.Operation;

    public CSharp Method(MethodKind kind)
    {
        SendText send = new(scope, scope.Span(Operation.Name), kind);
        return $$"""
            {{(kind == MethodKind.Asynchronous ? Documentation(send.ProtocolReturned) : Inherited())}}
            {{Attributes()}}
            {{Head($"public virtual ", kind)}}
            {
                {{(Operation.Body is { IsRequired: true } ? ArgumentChecks.NotNull("content") : CSharp.Nothing)}}
                {{(Operation.IsLazy ? ArgumentChecks.OfRequest(Operation) : [])}}
                {{send.ProtocolStatements(RequestCall.OfProtocol(Operation))}}
            }
            """;
    }

    /// <summary>The method in the forms that it had before it took more.</summary>
    public IEnumerable<CSharp> Older(MethodKind kind) => Operation.OlderProtocols
        .Select(form => OlderTemplate().Method(form, $"public virtual {Named(kind)}", kind));

    /// <summary>What an interface says of those.</summary>
    public IEnumerable<CSharp> OlderDeclarations(MethodKind kind) => Operation.OlderProtocols
        .Select(form => OlderTemplate().Declaration(form, Named(kind), kind));

    /// <summary>What an interface says of the method.</summary>
    public CSharp Declaration(MethodKind kind) => $$"""
        {{scope.InheritedFromClass(MethodName.Of(Operation.Name, kind), _arguments, $"{RequestContext}?")}}
        {{Attributes()}}
        {{Head(CSharp.Nothing, kind)}};
        """;

    private CSharp Attributes() => $$"""
        {{Doc.Deprecation(Operation.Doc.Obsolete)}}
        {{(scope.Context.Model.PrefersTyped ? $"[{OverloadResolutionPriority}(-1)]" : CSharp.Nothing)}}
        """;

    private CSharp Head(CSharp access, MethodKind kind) => Signature.Of(
        $"{access}{Named(kind)}",
        [.. _arguments.Select(static argument => argument.Declaration), $"{RequestContext}? context"]);

    private CSharp Named(MethodKind kind) =>
        $"{new SendText(scope, scope.Span(Operation.Name), kind).ProtocolReturns} {MethodName.Of(Operation.Name, kind)}";

    private OlderTemplate OlderTemplate() => new(scope, _arguments, Argument.Plain($"{RequestContext}?", "context", ""));

    private CSharp Inherited() => Argument.Inherited(Operation.Name, _arguments, $"{RequestContext}?");

    private CSharp Documentation(string returned) => $$"""
        /// <summary>{{Doc.Sentence(Operation.Doc.Summary)}} The protocol method: body and response as they travel.</summary>
        {{_arguments.Select(static argument => Doc.Parameter(argument.Name, argument.Doc))}}
        /// <param name="context">Cancellation, error options and policies of this call; null for the defaults.</param>
        {{Doc.Returns(returned)}}
        {{ArgumentChecks.DocumentProtocol(Operation)}}
        {{scope.WireDocumentation($", and the context does not say otherwise.", "")}}
        """;

    // What the request takes, but for the page and the context; the content as callers have it.
    private static Argument? ArgumentOf(OperationScope scope, RequestArgument argument) => argument.Kind switch
    {
        RequestArgumentKind.Parameter or RequestArgumentKind.BodyProperty =>
            scope.RequestArgumentOf(argument),
        RequestArgumentKind.Content or RequestArgumentKind.Parts => Argument.Plain(
            TypeText.Nullable($"{RequestContent}", !scope.Operation.Body!.IsRequired), argument.Name, "The body as it travels."),
        RequestArgumentKind.MediaType => Argument.Plain($"string", argument.Name, "The media type of the body."),
        _ => null,
    };
}
