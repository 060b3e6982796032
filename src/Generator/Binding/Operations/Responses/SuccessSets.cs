using System;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>The sets of statuses that the runtime's <c>ResponseClassifiers</c> has; a client has a field for any other.</summary>
internal static class SuccessSets
{
    private static readonly string[] s_shared = ["200", "201", "202", "204", "200 201", "200 202", "200 204", "201 202", "202 204"];

    // Services answer with other successes than they declare, and have done the work then.
    public static SuccessSet Of(EquatableArray<int> statuses, BindingOptions options)
    {
        bool areSuccesses = statuses.All(static status => status is >= 200 and < 300);
        if (statuses.Count == 0 || (areSuccesses && !options.StrictStatuses))
        {
            return SuccessSet.Any;
        }

        return Array.IndexOf(s_shared, string.Join(" ", statuses)) >= 0 ? SuccessSet.Shared : SuccessSet.Own;
    }
}
