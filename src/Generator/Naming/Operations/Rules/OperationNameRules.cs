using System;
using System.Collections.Generic;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>The rules that name operations. They are asked in order, and the first that has a name gives it.</summary>
internal static class OperationNameRules
{
    public static readonly IReadOnlyList<(string Name, Func<OperationNameRequest, string?> Rule)> All =
    [
        ("given", GivenOperationRule.NameOf),
        ("function and path", FunctionAndPathRule.NameOf),
        ("handler and verb", HandlerAndVerbRule.NameOf),
        ("class and method", ClassAndMethodRule.NameOf),
        ("module", ModuleRule.NameOf),
        ("path and action", PathAndActionRule.NameOf),
        ("resources and verb", ResourcesAndVerbRule.NameOf),
        ("path", PathRule.NameOf),
        ("id", IdRule.NameOf),
    ];

    /// <summary>The name of an operation's method.</summary>
    public static string NameOf(OperationNameRequest request)
    {
        foreach ((string _, Func<OperationNameRequest, string?> rule) in All)
        {
            if (rule(request) is { Length: > 0 } name)
            {
                return name;
            }
        }

        return PathNames.Of(request.Operation, 0);
    }
}
