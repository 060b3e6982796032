using System;
using System.Collections.Generic;
#if NET
using System.Numerics;
#endif

namespace Typewright.Runtime;

/// <summary>The evidence of a case as bits, to be held against the bits of a payload.</summary>
internal sealed class CaseMask
{
    /// <summary>The score of a payload that has all required members; what more it has counts on top.</summary>
    private const int Whole = 1 << 24;

    /// <summary>The score of a payload whose members have no other texts than those that are listed.</summary>
    private const int Usual = 1 << 25;

    private readonly List<int> _requiredBits = [];
    private readonly List<int> _knownBits = [];
    private readonly List<int> _constantBits = [];
    private readonly List<int> _absentBits = [];

    /// <summary>What is usually there if something else is: the text that a member usually has, a member of an object.</summary>
    private readonly List<(int If, int Then)> _expected = [];

    /// <summary>The same for what must not count as something that is known, because it
    /// is so of null as well, or of any other text.</summary>
    private readonly List<(int If, int Then)> _tolerated = [];

    private ulong[] _required = [];
    private ulong[] _known = [];
    private ulong[] _constants = [];
    private ulong[] _absent = [];

    /// <summary>Whether the case has any constants.</summary>
    public bool HasConstants => _constantBits.Count > 0;

    public void Require(int bit) => _requiredBits.Add(bit);

    public void Know(int bit) => _knownBits.Add(bit);

    public void Fix(int bit) => _constantBits.Add(bit);

    public void Forbid(int bit) => _absentBits.Add(bit);

    public void Expect(int bit, int then) => _expected.Add((bit, then));

    public void Tolerate(int bit, int then) => _tolerated.Add((bit, then));

    /// <summary>Ends the list of evidence.</summary>
    /// <param name="words">How many words the bits of a payload take.</param>
    public void Complete(int words)
    {
        _required = Words(_requiredBits, words);
        _known = Words(_knownBits, words);
        _constants = Words(_constantBits, words);
        _absent = Words(_absentBits, words);
    }

    /// <summary>Tells how well a payload fits the case.</summary>
    /// <returns>The more, the better; negative if the payload is none of this case.</returns>
    public int Score(ReadOnlySpan<ulong> payload)
    {
        if (!Contains(payload, _constants) || Common(payload, _absent) > 0)
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

        int score = (complete ? Whole : 0) + Common(payload, _known);
        bool usual = true;
        foreach ((int bit, int then) in _expected)
        {
            // What is as expected counts like one more known member.
            bool isThere = Has(payload, then);
            usual &= isThere || !Has(payload, bit);
            score += isThere ? 1 : 0;
        }

        foreach ((int bit, int then) in _tolerated)
        {
            usual &= Has(payload, then) || !Has(payload, bit);
        }

        return usual ? score + Usual : score;
    }

    /// <summary>Sets a bit.</summary>
    public static void Set(Span<ulong> bits, int bit) => bits[bit / 64] |= 1UL << bit;

    /// <summary>Clears a bit.</summary>
    public static void Clear(Span<ulong> bits, int bit) => bits[bit / 64] &= ~(1UL << bit);

    private static ulong[] Words(List<int> bits, int words)
    {
        ulong[] all = new ulong[words];
        bits.ForEach(bit => Set(all, bit));
        return all;
    }

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
