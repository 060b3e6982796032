using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Clients.Requests;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>
/// The methods of one operation: asynchronous, synchronous, flat forms, protocol, and the private ones that make the request.
/// </summary>
internal sealed class OperationTemplate(OperationScope scope)
{
    private readonly BodyText _body = new(scope);

    private OperationModel Operation => scope.Operation;

    public IEnumerable<CSharp> Methods()
    {
        yield return Convenience(MethodKind.Asynchronous);
        if (!Operation.Response.IsStreamOfItems)
        {
            yield return Convenience(MethodKind.Synchronous);
        }

        foreach (CSharp older in Older(MethodKind.Asynchronous).Concat(Older(MethodKind.Synchronous)))
        {
            yield return older;
        }

        foreach (OverloadModel overload in Operation.Overloads)
        {
            OverloadTemplate template = new(scope, overload);
            yield return template.Method(MethodKind.Asynchronous);
            yield return template.Method(MethodKind.Synchronous);
        }

        if (Operation.HasProtocol)
        {
            ProtocolTemplate template = new(scope);
            yield return template.Method(MethodKind.Asynchronous);
            yield return template.Method(MethodKind.Synchronous);
            foreach (CSharp older in template.Older(MethodKind.Asynchronous).Concat(template.Older(MethodKind.Synchronous)))
            {
                yield return older;
            }
        }

        yield return new RequestTemplate(scope).Method();
        if (Operation.Body is { HasContentMethod: true } body)
        {
            yield return new FormTemplate(scope, body).Method();
        }
    }

    /// <summary>What an interface says of the methods: all that callers of the class see.</summary>
    public IEnumerable<CSharp> Declarations()
    {
        foreach (MethodKind kind in (MethodKind[])[MethodKind.Asynchronous, MethodKind.Synchronous])
        {
            if (!Operation.IsInternal && (kind == MethodKind.Asynchronous || !Operation.Response.IsStreamOfItems))
            {
                yield return $$"""
                    {{scope.InheritedFromClass(MethodName.Of(Operation.Name, kind), Arguments(), $"{CancellationToken}")}}
                    {{Doc.Deprecation(Operation.Doc.Obsolete)}}
                    {{Head(CSharp.Nothing, kind)}};
                    """;
                foreach (CSharp older in OlderDeclarations(kind))
                {
                    yield return older;
                }
            }

            foreach (OverloadModel overload in Operation.Overloads)
            {
                yield return new OverloadTemplate(scope, overload).Declaration(kind);
            }

            if (Operation.HasProtocol)
            {
                ProtocolTemplate template = new(scope);
                yield return template.Declaration(kind);
                foreach (CSharp older in template.OlderDeclarations(kind))
                {
                    yield return older;
                }
            }
        }
    }

    private CSharp Head(CSharp access, MethodKind kind) => Signature.Of(
        $"{access}{Named(kind)}",
        [.. Arguments().Select(static argument => argument.Declaration), $"{CancellationToken} cancellationToken = default"]);

    private CSharp Convenience(MethodKind kind)
    {
        List<Argument> arguments = [.. Arguments()];
        SendText send = new(scope, scope.Span(Operation.Name), kind);
        CSharp inherited = Argument.Inherited(Operation.Name, arguments, $"{CancellationToken}");
        CSharp access = Operation.IsInternal ? (CSharp)$"internal " : $"public virtual ";
        return $$"""
            {{(kind == MethodKind.Asynchronous ? Documentation(arguments, send.Returned) : inherited)}}
            {{Doc.Deprecation(Operation.Doc.Obsolete)}}
            {{Head(access, kind)}}
            {
                {{_body.Check}}
                {{ArgumentChecks.OfEnums(scope)}}
                {{(Operation.IsLazy ? ArgumentChecks.OfConvenience(Operation) : [])}}
                {{send.Statements(RequestCall.OfConvenience(scope, parameter => scope.Given(parameter.Name)))}}
            }
            """;
    }

    // The forms that a method had before it took more.
    private IEnumerable<CSharp> Older(MethodKind kind) =>
        Forms(kind).Select(form => OlderTemplate().Method(form, $"public virtual {Named(kind)}", kind));

    private IEnumerable<CSharp> OlderDeclarations(MethodKind kind) =>
        Forms(kind).Select(form => OlderTemplate().Declaration(form, Named(kind), kind));

    private IEnumerable<EquatableArray<string>> Forms(MethodKind kind) =>
        Operation.OlderForms.Where(_ => kind == MethodKind.Asynchronous || !Operation.Response.IsStreamOfItems);

    private OlderTemplate OlderTemplate() => new(scope, [.. Arguments()], Argument.Plain($"{CancellationToken}", "cancellationToken", ""));

    private CSharp Named(MethodKind kind) =>
        $"{new SendText(scope, scope.Span(Operation.Name), kind).Returns} {MethodName.Of(Operation.Name, kind)}";

    private CSharp Documentation(List<Argument> arguments, string returned) => $$"""
        {{Doc.Summary(Operation.Doc.Summary)}}
        {{arguments.Select(static argument => Doc.Parameter(argument.Name, argument.Doc))}}
        /// <param name="cancellationToken">The token to cancel the call with.</param>
        {{Doc.Returns(returned)}}
        {{ArgumentChecks.DocumentConvenience(scope)}}
        {{scope.WireDocumentation(ErrorTypes(), Operation.Doc.Remarks)}}
        """;

    private CSharp ErrorTypes() => Operation.Response.ErrorTypes.Count == 0
        ? (CSharp)$"."
        : $". Its body is {Operation.Response.ErrorTypes.Select(ErrorType).Joined(" or ")}.";

    private CSharp ErrorType(string name) => $"a <see cref=\"{scope.Types.Generated(name)}\"/>";

    /// <summary>The parameters: required ones, then the body, then optional ones.</summary>
    private IEnumerable<Argument> Arguments() =>
    [
        .. scope.Waiting,
        .. scope.Parameters.Where(static parameter => parameter.IsRequired).Select(scope.ArgumentOf),
        .. Operation.Body is null ? [] : new[] { _body.Argument, _body.MediaType }.OfType<Argument>(),
        .. scope.Optional,
    ];
}
