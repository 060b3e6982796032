using System;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>The sets of statuses that the runtime's <c>ResponseClassifiers</c> has; a client has a field for any other.</summary>
internal static class SuccessSets
{
    private static readonly string[] s_shared = ["200", "201", "202", "204", "200 201", "200 202", "200 204", "201 202", "202 204"];

    public static SuccessSet Of(EquatableArray<int> statuses)
    {
        if (statuses.Count == 0)
        {
            return SuccessSet.Any;
        }

        return Array.IndexOf(s_shared, string.Join(" ", statuses)) >= 0 ? SuccessSet.Shared : SuccessSet.Own;
    }
}
