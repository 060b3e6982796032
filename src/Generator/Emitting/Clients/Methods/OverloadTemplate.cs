using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>
/// A flat overload: it fills the body from its parameters and calls the operation's own method, or, with a name of its own,
/// sends the request itself, so that its span has that name.
/// </summary>
internal sealed class OverloadTemplate(OperationScope scope, OverloadModel overload)
{
    private readonly BodyFilling _filling = new(scope, overload);

    private OperationModel Operation => scope.Operation;

    public CSharp Method(MethodKind kind)
    {
        SendText send = new(scope, scope.Span(overload.Name), kind);
        return $$"""
            {{Documentation(kind, send.Returned)}}
            {{Head($"public virtual ", kind)}}
            {
                {{_filling.Statements(kind)}}
                {{(overload.Name == Operation.Name
                    ? $"return {MethodName.Of(Operation.Name, kind)}({string.Join(", ", Passed())});"
                    : send.Statements(RequestCall.OfConvenience(scope, parameter => Given(parameter) ?? RequestCall.Absent)))}}
            }
            """;
    }

    /// <summary>What an interface says of the method.</summary>
    public CSharp Declaration(MethodKind kind) => $$"""
        {{scope.InheritedFromClass(MethodName.Of(overload.Name, kind), Arguments(kind), $"{CancellationToken}")}}
        {{Head(CSharp.Nothing, kind)}};
        """;

    private CSharp Head(CSharp access, MethodKind kind) => Signature.Of(
        $"{access}{new SendText(scope, scope.Span(overload.Name), kind).Returns} {MethodName.Of(overload.Name, kind)}",
        [.. Arguments(kind).Select(static argument => argument.Declaration), $"{CancellationToken} cancellationToken = default"]);

    private CSharp Documentation(MethodKind kind, string returned)
    {
        List<string> notNull = [.. NotNull(kind)];
        return kind == MethodKind.Synchronous && notNull.SequenceEqual(NotNull(MethodKind.Asynchronous))
            ? Argument.Inherited(overload.Name, Arguments(MethodKind.Asynchronous), $"{CancellationToken}")
            : $$"""
                {{Doc.Summary(overload.Summary ?? Operation.Doc.Summary)}}
                {{scope.Waiting.Select(static argument => Doc.Parameter(argument.Name, argument.Doc))}}
                {{overload.Parameters.Select(static parameter => Doc.Parameter(parameter.Name, parameter.Doc))}}
                /// <param name="cancellationToken">The token to cancel the call with.</param>
                {{Doc.Returns(returned)}}
                {{ArgumentChecks.Document([.. notNull.Select(Mention.Parameter)], [.. Segments().Select(Mention.Parameter)])}}
                {{scope.WireDocumentation($".", Operation.Doc.Remarks)}}
                """;
    }

    // What the constructor of the body's class demands, the lists that are copied into it, and segments of the path.
    private IEnumerable<string> NotNull(MethodKind kind) => overload.Parameters
        .Where(parameter => _filling.Demands(parameter, kind))
        .Select(static parameter => parameter.Name)
        .Union(Segments());

    private IEnumerable<string> Segments() => ArgumentChecks.Segments(Operation)
        .Select(segment => overload.Parameters.FirstOrDefault(parameter => IsOf(segment, parameter))?.Name)
        .OfType<string>();

    private static bool IsOf(ParameterModel segment, OverloadParameter parameter) => segment.Source == ParameterSource.BodyProperty
        ? parameter.Parameter == segment.Name || parameter.Property?.Name == segment.Name
        : parameter.Parameter == segment.Name;

    private IEnumerable<Argument> Arguments(MethodKind kind) => [.. scope.Waiting, .. Own(kind)];

    private IEnumerable<Argument> Own(MethodKind kind)
    {
        foreach (OverloadParameter parameter in overload.Parameters)
        {
            bool isOptional = BodyFilling.IsOptional(parameter, kind);
            bool isAbsentable = parameter is { Property: { IsOptional: true, Type.IsCollection: false }, IsOptionalAsync: true };
            bool isNullable = parameter.Property?.IsNeverNull != true && (isOptional || parameter.Type.IsNullable || isAbsentable);
            yield return Argument.Of(scope.Types, parameter.Type, isNullable, parameter.Name, parameter.Doc) with
            {
                IsOptional = isOptional,
                Default = isNullable ? "null" : "default",
            };
        }
    }

    // What is optional stands behind the body, and the overload may leave some of it out: from there on names tell.
    private IEnumerable<string> Passed()
    {
        List<ParameterModel> given =
            [.. Operation.Parameters.Where(parameter => parameter.Source == ParameterSource.Method && Given(parameter) is not null)];
        foreach (Argument waiting in scope.Waiting)
        {
            yield return waiting.Name;
        }

        foreach (ParameterModel parameter in given.Where(static parameter => parameter.IsRequired))
        {
            yield return Given(parameter)!;
        }

        yield return Operation.Body!.Name;
        foreach (ParameterModel parameter in given.Where(static parameter => !parameter.IsRequired))
        {
            yield return $"{parameter.Name}: {Given(parameter)}";
        }

        bool hasOptional = Operation.Parameters.Any(static parameter => parameter is { Source: ParameterSource.Method, IsRequired: false });
        yield return hasOptional ? "cancellationToken: cancellationToken" : "cancellationToken";
    }

    // What the overload calls a parameter of the operation; null when it does not have it.
    private string? Given(ParameterModel parameter) =>
        overload.Parameters.FirstOrDefault(candidate => candidate.Parameter == parameter.Name)?.Name;
}
