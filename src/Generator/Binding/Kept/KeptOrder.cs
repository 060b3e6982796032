using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Operations;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Kept;

/// <summary>Orders that callers know: what is in the baseline stands as it stood, and what is new stands behind it.</summary>
internal static class KeptOrder
{
    /// <summary>The parameters of an operation.</summary>
    public static IEnumerable<Parameter> OfParameters(Baseline baseline, Operation operation)
    {
        IReadOnlyDictionary<string, int> positions = baseline.ParametersOf(operation.Place);
        return By(operation.Parameters, positions, parameter => Identifiers.Camel(parameter.GivenName ?? parameter.Name ?? ""));
    }

    /// <summary>The members of a class.</summary>
    public static List<KeyValuePair<string, Schema>> OfMembers(Baseline baseline, string type, List<KeyValuePair<string, Schema>> members)
    {
        IReadOnlyDictionary<string, int> positions = baseline.MembersOf(type);
        return [.. By(members, positions, member => Parameter(baseline.MemberOf(type, member.Key)))];
    }

    /// <summary>What is told by names, as the cases of a union.</summary>
    public static IEnumerable<T> By<T>(IEnumerable<T> items, IReadOnlyDictionary<string, int> positions, Func<T, string> nameOf) =>
        positions.Count == 0
            ? items
            : items.OrderBy(item => positions.TryGetValue(nameOf(item).TrimStart('@'), out int position) ? position : int.MaxValue);

    private static string Parameter(string? member) => member is null ? "" : Identifiers.ParameterOf(member);
}
