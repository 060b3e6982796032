using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Typewright.Generator.Cancelling;

namespace Typewright.Corpus.Cancelling;

/// <summary>
/// Measures the time between two looks at the token. A build that is cancelled at any moment goes on until the next look, so the longest
/// gap is the longest time until it stops. Pauses of the garbage collector, which anything in the compiler may cause, are left out.
/// </summary>
internal sealed class GapWatch() : StillWanted(CancellationToken.None)
{
    // What is shorter than this needs no place.
    private const double Noteworthy = 5;

    private long _last = Stopwatch.GetTimestamp();
    private TimeSpan _paused = GC.GetTotalPauseDuration();

    /// <summary>The longest gap so far, in milliseconds.</summary>
    public double Longest { get; private set; }

    /// <summary>How many looks there were.</summary>
    public int Looks { get; private set; }

    /// <summary>Where the longest gap ended.</summary>
    public string Place { get; private set; } = "";

    public override void LookUp()
    {
        TimeSpan paused = GC.GetTotalPauseDuration();
        double gap = (Stopwatch.GetElapsedTime(_last) - (paused - _paused)).TotalMilliseconds;
        Looks++;
        if (gap > Longest)
        {
            Longest = gap;
            Place = gap > Noteworthy ? Caller() : "";
        }

        (_last, _paused) = (Stopwatch.GetTimestamp(), GC.GetTotalPauseDuration());
    }

    /// <summary>Begins anew, for the next stage.</summary>
    public void Restart()
    {
        (Longest, Looks, Place) = (0, 0, "");
        (_last, _paused) = (Stopwatch.GetTimestamp(), GC.GetTotalPauseDuration());
    }

    private static string Caller() => string.Join(" < ", new StackTrace()
        .GetFrames()
        .Select(static frame => frame.GetMethod())
        .Where(static method => method?.DeclaringType?.Namespace is { } space
            && space.StartsWith("Typewright.Generator.", StringComparison.Ordinal)
            && !space.EndsWith(".Nodes", StringComparison.Ordinal)
            && !space.EndsWith(".Cancelling", StringComparison.Ordinal))
        .Select(static method => $"{method!.DeclaringType!.Name}.{method.Name}")
        .Distinct()
        .Take(6));
}
