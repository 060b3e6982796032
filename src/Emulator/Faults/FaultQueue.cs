using System;
using System.Collections.Generic;

namespace Typewright.Emulator.Faults;

/// <summary>Faults that wait for the requests they are meant for. Safe for use by several threads.</summary>
public sealed class FaultQueue
{
    private readonly List<Entry> _entries = [];

    internal FaultQueue()
    {
    }

    /// <summary>How many faults still wait for a request.</summary>
    public int Pending
    {
        get
        {
            lock (_entries)
            {
                int pending = 0;
                _entries.ForEach(entry => pending += entry.Remaining);
                return pending;
            }
        }
    }

    /// <summary>Lets the next requests of a kind fail. Of several entries that match a request, the oldest is used up first.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="times">How many requests are hit.</param>
    /// <param name="method">The HTTP method in upper case; <see langword="null"/> for any.</param>
    /// <param name="pathPrefix">What the unescaped path begins with, such as <c>/chat/threads</c>; <see langword="null"/> for any.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="times"/> is less than 1.</exception>
    public void Enqueue(Fault fault, int times = 1, string? method = null, string? pathPrefix = null)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(times, 1);
        lock (_entries)
        {
            _entries.Add(new Entry(fault, method, pathPrefix) { Remaining = times });
        }
    }

    /// <summary>Forgets all faults that still wait.</summary>
    public void Clear()
    {
        lock (_entries)
        {
            _entries.Clear();
        }
    }

    internal Fault? Take(string method, string path)
    {
        lock (_entries)
        {
            Entry? entry = _entries.Find(entry => entry.Matches(method, path));
            if (entry is not null && --entry.Remaining == 0)
            {
                _entries.Remove(entry);
            }

            return entry?.Fault;
        }
    }

    private sealed class Entry(Fault fault, string? method, string? pathPrefix)
    {
        public Fault Fault => fault;

        public int Remaining { get; set; }

        public bool Matches(string requestMethod, string path) =>
            (method is null || method == requestMethod) && (pathPrefix is null || path.StartsWith(pathPrefix, StringComparison.Ordinal));
    }
}
