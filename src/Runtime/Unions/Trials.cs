using System;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Bounds what the failed trials within one value cost.</summary>
/// <remarks>
/// Unions that nest in each other multiply their trials: with two cases and sixty levels a hostile answer of a kilobyte would
/// keep a client busy for years. So the bytes that were read in vain are counted over the outermost union that is being read,
/// and must stay in proportion to the bytes that it has.
/// </remarks>
internal static class Trials
{
    /// <summary>What an exception costs, in bytes that could be read meanwhile.</summary>
    private const int FailureCost = 100;

    /// <summary>How often each byte may be read in vain; honest payloads stay far below.</summary>
    private const int Factor = 100;

    /// <summary>What is free.</summary>
    private const int Allowance = 10_000;

    [ThreadStatic]
    private static int t_depth;

    [ThreadStatic]
    private static long t_start;

    [ThreadStatic]
    private static long t_furthest;

    [ThreadStatic]
    private static long t_cost;

    /// <summary>Begins to read a value that may take several trials.</summary>
    public static void Enter(ref Utf8JsonReader reader)
    {
        if (t_depth++ == 0)
        {
            t_start = reader.TokenStartIndex;
            t_furthest = t_start;
            t_cost = 0;
        }
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public static void Leave() => t_depth--;

    /// <summary>Counts a trial that failed.</summary>
    /// <param name="start">Where the trial began.</param>
    /// <param name="end">Where it failed.</param>
    /// <returns>Whether another one can be afforded.</returns>
    public static bool Afford(long start, long end)
    {
        t_furthest = Math.Max(t_furthest, end);
        t_cost += end - start + FailureCost;
        return t_cost <= Allowance + (Factor * (t_furthest - t_start));
    }
}
