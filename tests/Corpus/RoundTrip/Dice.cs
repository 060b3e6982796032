using System.Collections.Generic;

namespace Typewright.Corpus.RoundTrip;

/// <summary>Numbers that look random and are the same on every machine, for the same name.</summary>
internal sealed class Dice
{
    private ulong _state;

    /// <param name="name">What the values are for; FNV-1a makes the seed of it.</param>
    public Dice(string name)
    {
        _state = 14695981039346656037;
        foreach (char c in name)
        {
            _state = (_state ^ c) * 1099511628211;
        }
    }

    /// <summary>A number below a limit.</summary>
    public int Next(int limit)
    {
        // SplitMix64.
        _state += 0x9E3779B97F4A7C15;
        ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)limit);
    }

    public bool OneIn(int number) => Next(number) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Next(items.Count)];
}
