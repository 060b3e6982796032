using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Binding.Operations.Responses;

/// <summary>The sets of statuses that the runtime's <c>ResponseClassifiers</c> has; a client has a field for any other.</summary>
internal static class SuccessSets
{
    private static readonly string[] s_shared = ["200", "201", "202", "204", "200 201", "200 202", "200 204", "201 202", "202 204"];

    private static readonly string[] s_described = ["200", "201", "202", "200 201", "200 202", "201 202"];

    // Services answer with other successes than they declare, and have done the work then.
    public static SuccessSet Of(EquatableArray<int> statuses, BindingOptions options)
    {
        bool areSuccesses = statuses.All(static status => status is >= 200 and < 300);
        if (statuses.Count == 0 || (areSuccesses && !options.StrictStatuses))
        {
            return SuccessSet.Any;
        }

        return IsIn(s_shared, statuses) ? SuccessSet.Shared : SuccessSet.Own;
    }

    /// <summary>The response with the statuses whose bodies the document describes, where any status is a success: another body may be
    /// something else.</summary>
    public static ResponseModel Describe(ResponseModel response, List<Answer> bodies)
    {
        EquatableArray<int> described = Successes.StatusesOf(bodies);
        if (response.Success != SuccessSet.Any || described.Count == 0 || !HasValue(response.Kind))
        {
            return response;
        }

        return response with
        {
            Statuses = described,
            Success = IsIn(s_described, described) ? SuccessSet.Described : SuccessSet.OwnDescribed,
        };
    }

    private static bool HasValue(ResponseKind kind) => kind is ResponseKind.Json or ResponseKind.Xml or ResponseKind.Text;

    private static bool IsIn(string[] sets, EquatableArray<int> statuses) => Array.IndexOf(sets, string.Join(" ", statuses)) >= 0;
}
