using System;
using System.Collections.Generic;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>What the private names and the types of an operation are called after: unlike a method, these stand in no client.</summary>
internal enum StemSource
{
    /// <summary>The name of the method, which says all.</summary>
    Method,

    /// <summary>What the rule says of the operation outside any client.</summary>
    Rule,

    /// <summary>The words of the id.</summary>
    Id,
}

/// <summary>A rule that names operations.</summary>
/// <param name="Name">What the page calls it.</param>
/// <param name="NameOf">The name; null where the rule has nothing to say.</param>
/// <param name="Stem">What the stem of such an operation is.</param>
internal sealed record OperationNameRule(string Name, Func<OperationNameRequest, string?> NameOf, StemSource Stem);

/// <summary>The rules that name operations. They are asked in order, and the first that has a name gives it.</summary>
internal static class OperationNameRules
{
    public static readonly IReadOnlyList<OperationNameRule> All =
    [
        new("given", GivenOperationRule.NameOf, StemSource.Method),
        new("function and path", FunctionAndPathRule.NameOf, StemSource.Method),
        new("handler and verb", HandlerAndVerbRule.NameOf, StemSource.Method),
        new("class and method", ClassAndMethodRule.NameOf, StemSource.Rule),
        new("module", ModuleRule.NameOf, StemSource.Rule),
        new("path and action", PathAndActionRule.NameOf, StemSource.Rule),
        new("resources and verb", ResourcesAndVerbRule.NameOf, StemSource.Rule),
        new("path", PathRule.NameOf, StemSource.Method),
        new("id", IdRule.NameOf, StemSource.Id),
    ];

    /// <summary>The name of an operation's method.</summary>
    public static string NameOf(OperationNameRequest request) =>
        First(request) is (_, { } name) ? name : PathNames.Of(request.Operation, 0);

    /// <summary>The stem of an operation.</summary>
    /// <param name="request">The operation and its client.</param>
    /// <param name="method">The name of its method.</param>
    public static string StemOf(OperationNameRequest request, string method) =>
        First(request with { Group = null }) is (var rule, { } name)
            ? rule.Stem switch
            {
                StemSource.Rule => name,
                StemSource.Id => OfId(request, method),
                _ => method,
            }
            : method;

    // An id that begins with its client is told by the name of the method, which stands alone in the document then.
    private static string OfId(OperationNameRequest request, string method) =>
        OperationNaming.GroupOf(request.Operation) is null && IdWords.Stem(request.Id, request) is { Length: > 0 } stem ? stem : method;

    private static (OperationNameRule Rule, string Name)? First(OperationNameRequest request)
    {
        foreach (OperationNameRule rule in All)
        {
            if (rule.NameOf(request) is { Length: > 0 } name)
            {
                return (rule, name);
            }
        }

        return null;
    }
}
