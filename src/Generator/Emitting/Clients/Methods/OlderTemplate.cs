using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>A method with a signature that it had before it took more: it calls the one that it has now.</summary>
/// <param name="scope">The operation.</param>
/// <param name="arguments">What the method takes now, but for the last argument.</param>
/// <param name="last">The last argument: token or context.</param>
internal sealed class OlderTemplate(OperationScope scope, IReadOnlyList<Argument> arguments, Argument last)
{
    /// <summary>The method in an older form.</summary>
    /// <param name="form">What it took, by name.</param>
    /// <param name="head">What stands before its parameters.</param>
    /// <param name="kind">Which of a pair it is.</param>
    public CSharp Method(EquatableArray<string> form, CSharp head, MethodKind kind)
    {
        Argument[] taken = [.. Taken(form), last];
        CSharp[] passed = [.. arguments.Append(last).Select(argument => Passed(argument, taken))];
        return $$"""
            {{Argument.Inherited(scope.Operation.Name, arguments, last.Reference)}}
            {{Head(head, taken)}}
            {
                return {{MethodName.Of(scope.Operation.Name, kind)}}({{passed.Joined(", ")}});
            }
            """;
    }

    /// <summary>What an interface says of the method in an older form.</summary>
    /// <inheritdoc cref="Method"/>
    public CSharp Declaration(EquatableArray<string> form, CSharp head, MethodKind kind)
    {
        Argument[] taken = [.. Taken(form)];
        return $$"""
            {{scope.InheritedFromClass(MethodName.Of(scope.Operation.Name, kind), taken, last.Reference)}}
            {{Head(head, [.. taken, last])}};
            """;
    }

    private IEnumerable<Argument> Taken(EquatableArray<string> form) =>
        arguments.Where(argument => form.Any(name => name == argument.Name.TrimStart('@')));

    private CSharp Head(CSharp head, Argument[] taken)
    {
        bool isProtocol = last.Name == "context";
        return $$"""
            {{Doc.Deprecation(scope.Operation.Doc.Obsolete)}}
            [{{EditorBrowsable}}({{EditorBrowsableState}}.Never)]
            {{(isProtocol && scope.Context.Model.PrefersTyped ? $"[{OverloadResolutionPriority}(-1)]" : CSharp.Nothing)}}
            {{Signature.Of(head, [.. taken.Select(static argument => (CSharp)$"{argument.Type} {argument.Name}")])}}
            """;
    }

    private static CSharp Passed(Argument argument, Argument[] taken) =>
        taken.Contains(argument) ? (CSharp)$"{argument.Name}: {argument.Name}" : $"{argument.Name}: null";
}
