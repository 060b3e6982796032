using System.Collections.Generic;

namespace Typewright.Fuzz;

/// <summary>Numbers that look drawn, and are the same on every machine and in every version of .NET.</summary>
/// <param name="seed">What they follow from.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The dice of one mutant, whatever was drawn for those before it.</summary>
    /// <param name="seed">The seed of the run.</param>
    /// <param name="index">The number of the mutant.</param>
    public static Dice Of(int seed, long index) => new(((ulong)(uint)seed << 40) ^ (ulong)index);

    /// <summary>A number from 0 to one below the bound.</summary>
    public int Next(int bound) => (int)(Draw() % (ulong)bound);

    /// <summary>True once in so many times.</summary>
    public bool Once(int inTimes) => Next(inTimes) == 0;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Next(items.Count)];

    // SplitMix64.
    private ulong Draw()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
