using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;

namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>What is different for callers between a baseline and what there is now, in sentences for people.</summary>
internal static class Changes
{
    private const string Asynchronous = "Async";

    /// <summary>What breaks, in the order of the baseline, and then what is new.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<BaselineLine> before, IReadOnlyList<BaselineLine> now) =>
        Breaks.Of(before, now).Select(static found => $"Callers of {found.Member} break: {found.Why}").Concat(Added(before, now));

    // A new type stands for all that is in it, and a method for its asynchronous twin.
    private static IEnumerable<string> Added(IReadOnlyList<BaselineLine> before, IReadOnlyList<BaselineLine> now)
    {
        HashSet<string> known = new(before.Select(static line => line.Member), StringComparer.Ordinal);
        HashSet<string> members = new(now.Select(static line => line.Member), StringComparer.Ordinal);
        return now
            .Where(line => line.Owner.Length == 0 || known.Contains(line.Owner))
            .Select(static line => line.Member)
            .Where(member => !known.Contains(member) && !(IsTwin(member) && members.Contains(Untwinned(member))))
            .Distinct(StringComparer.Ordinal)
            .Select(static member => $"{member} is new");
    }

    private static bool IsTwin(string member) => member.EndsWith(Asynchronous, StringComparison.Ordinal);

    private static string Untwinned(string member) => member.Substring(0, member.Length - Asynchronous.Length);
}
