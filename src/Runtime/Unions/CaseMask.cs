using System;
using System.Collections.Generic;
#if NET
using System.Numerics;
#endif

namespace Typewright;

/// <summary>The marks of a case as bits, to be held against the bits of a payload.</summary>
internal sealed class CaseMask(int words)
{
    /// <summary>The score of a payload that has all required members; what more it has counts on top.</summary>
    private const int Complete = 1 << 24;

    /// <summary>The score of a payload whose members have no other texts than those that are listed.</summary>
    private const int Usual = 1 << 25;

    private readonly ulong[] _required = new ulong[words];
    private readonly ulong[] _known = new ulong[words];
    private readonly ulong[] _constants = new ulong[words];

    /// <summary>The members with listed texts, each with the bit that says that it has one of them.</summary>
    private readonly List<(int Name, int Text)> _listed = [];

    /// <summary>Whether the case has any constants.</summary>
    public bool HasConstants { get; private set; }

    public void Require(int bit) => Set(_required, bit);

    public void Know(int bit) => Set(_known, bit);

    public void Fix(int bit)
    {
        Set(_constants, bit);
        HasConstants = true;
    }

    public void List(int name, int text) => _listed.Add((name, text));

    /// <summary>Tells how well a payload fits the case.</summary>
    /// <returns>The more, the better; negative if the payload is none of this case.</returns>
    public int Score(ReadOnlySpan<ulong> payload)
    {
        if (!Contains(payload, _constants))
        {
            return -1;
        }

        // Constants prove the case, so a missing member is then the same flaw as in any other model: tolerated. But a
        // case whose members are all there is the better guess.
        bool complete = Contains(payload, _required);
        if (!complete && !HasConstants)
        {
            return -1;
        }

        int score = (complete ? Complete : 0) + Common(payload, _known);
        bool usual = true;
        foreach ((int name, int text) in _listed)
        {
            // A text that is listed counts like one more known member.
            bool isListed = Has(payload, text);
            usual &= isListed || !Has(payload, name);
            score += isListed ? 1 : 0;
        }

        return usual ? score + Usual : score;
    }

    /// <summary>Sets a bit.</summary>
    public static void Set(Span<ulong> bits, int bit) => bits[bit / 64] |= 1UL << bit;

    /// <summary>Clears a bit.</summary>
    public static void Clear(Span<ulong> bits, int bit) => bits[bit / 64] &= ~(1UL << bit);

    private static bool Has(ReadOnlySpan<ulong> bits, int bit) => (bits[bit / 64] & (1UL << bit)) != 0;

    private static bool Contains(ReadOnlySpan<ulong> bits, ulong[] all)
    {
        for (int i = 0; i < all.Length; i++)
        {
            if ((bits[i] & all[i]) != all[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Common(ReadOnlySpan<ulong> left, ulong[] right)
    {
        int count = 0;
        for (int i = 0; i < right.Length; i++)
        {
            count += CountOnes(left[i] & right[i]);
        }

        return count;
    }

#if NET
    private static int CountOnes(ulong bits) => BitOperations.PopCount(bits);
#else
    private static int CountOnes(ulong bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }

        return count;
    }
#endif
}
