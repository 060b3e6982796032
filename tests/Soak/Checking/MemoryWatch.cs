using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Soak.Checking;

/// <summary>Measures from outside how much memory another process has, and whether that grows.</summary>
internal sealed class MemoryWatch(Process process)
{
    private const long Mebibyte = 1024 * 1024;
    private const int FewestSamples = 40;
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(500);

    private readonly List<long> _samples = [];

    /// <summary>What growth is taken for none: the heap of a process that works breathes.</summary>
    public static double LargestGrowth => 0.25;

    public async Task WatchAsync(CancellationToken end)
    {
        using PeriodicTimer timer = new(s_interval);
        while (!end.IsCancellationRequested && !process.HasExited)
        {
            process.Refresh();
            _samples.Add(process.WorkingSet64);
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    /// <summary>How much more the process had in the last quarter of its time than in the second; null when that was too short.</summary>
    public double? Growth()
    {
        int quarter = _samples.Count / 4;
        return _samples.Count < FewestSamples ? null : ((double)Median(quarter * 3, quarter) / Median(quarter, quarter)) - 1;
    }

    public override string ToString() => _samples.Count == 0
        ? "no memory measured"
        : $"{Median(_samples.Count / 4, Math.Max(1, _samples.Count / 4)) / Mebibyte} MiB in the second quarter, "
            + $"{Median(_samples.Count * 3 / 4, Math.Max(1, _samples.Count / 4)) / Mebibyte} MiB in the last, "
            + $"{_samples.Max() / Mebibyte} MiB at most";

    private long Median(int start, int count)
    {
        List<long> part = [.. _samples.Skip(start).Take(count).Order()];
        return part[part.Count / 2];
    }
}
