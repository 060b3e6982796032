using System;
using System.Collections.Generic;

namespace Typewright.Generator.Naming.Rules;

/// <summary>
/// The rules that name types. They are asked in order, and the first that has a name gives it; another type that has it already keeps it.
/// </summary>
internal static class NameRules
{
    public static readonly IReadOnlyList<(string Name, Func<NameRequest, string?> Rule)> All =
    [
        ("given", GivenNameRule.NameOf),
        ("kept in the baseline", KeptRule.NameOf),
        ("written in a component", ComponentRule.NameOf),
        ("answered as an error", ErrorRule.NameOf),
        ("answered by its own name", ThingRule.NameOf),
        ("listed by an operation", ListedItemRule.NameOf),
        ("first place in an operation", FirstPlaceRule.NameOf),
        ("place at which it is met", PlaceRule.NameOf),
    ];

    /// <summary>The name, and the rule that gives it.</summary>
    public static (string Rule, string Name) NameOf(NameRequest request)
    {
        foreach ((string rule, Func<NameRequest, string?> nameOf) in All)
        {
            if (nameOf(request) is { } name)
            {
                return (rule, name);
            }
        }

        throw new InvalidOperationException("The last rule names everything.");
    }
}
