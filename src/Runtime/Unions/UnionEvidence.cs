using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Ranks the cases of a union for an object by its members, which are looked at once for all cases.</summary>
internal sealed class UnionEvidence
{
    /// <summary>The bits of so many words are kept on the stack.</summary>
    private const int FewWords = 16;

    private readonly CaseMask[] _cases;
    private readonly int[] _depths;
    private readonly EvidenceLevel _level;

    /// <summary>The length of the bits.</summary>
    private readonly int _words;

    public UnionEvidence(IReadOnlyList<CaseEvidence> cases)
    {
        EvidenceBits bits = new();
        List<CaseMask> masks = [];
        _depths = new int[cases.Count];
        foreach (CaseEvidence evidence in cases)
        {
            _depths[masks.Count] = evidence.HasMembers ? evidence.Depth : 0;
            masks.Add(Mask(evidence, bits));
        }

        _words = (bits.Count + 63) / 64;
        masks.ForEach(mask => mask.Complete(_words));
        _cases = masks.ToArray();
        _level = bits.Level();
    }

    /// <summary>Whether no case has evidence, so that the members of an object do not matter to the choice.</summary>
    public bool IsEmpty => _words == 0;

    /// <summary>Tells whether a case has constants.</summary>
    public bool HasConstants(int index) => _cases[index].HasConstants;

    /// <summary>Finds the best case for an object after those that had their turn.</summary>
    /// <param name="copy">A copy of the reader, on the object's first token.</param>
    /// <param name="depth">How many arrays are around it.</param>
    /// <param name="candidates">The indexes of the cases.</param>
    /// <param name="rank">The rank of the last case; afterwards, of the one that is found.</param>
    /// <returns>Whether there is one more.</returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public bool Next(Utf8JsonReader copy, int depth, int[] candidates, ref CaseRank rank)
    {
        Span<ulong> payload = _words <= FewWords ? stackalloc ulong[FewWords] : new ulong[_words];
        _level.Scan(ref copy, payload);
        CaseRank? best = null;
        for (int i = 0; i < candidates.Length; i++)
        {
            int index = candidates[i];
            CaseRank candidate = new(depth == 0 || _depths[index] == 0 || _depths[index] == depth ? _cases[index].Score(payload) : 0, i);
            if (candidate.Score >= 0 && rank.IsBefore(candidate) && (best is null || candidate.IsBefore(best.Value)))
            {
                best = candidate;
            }
        }

        rank = best ?? rank;
        return best is not null;
    }

    private static CaseMask Mask(CaseEvidence evidence, EvidenceBits bits)
    {
        CaseMask mask = new();
        foreach (string name in evidence.Known)
        {
            mask.Know(bits.Of(name));
        }

        foreach (string name in evidence.Required)
        {
            mask.Know(bits.Of(name));
            mask.Require(bits.Of(name));
        }

        foreach (string name in evidence.Absent)
        {
            mask.Forbid(bits.Of(name));
        }

        foreach (MemberTexts texts in evidence.Constants)
        {
            (int name, int text) = bits.Texts(texts, takesNull: false);
            mask.Know(name);
            mask.Fix(text);
        }

        // A member that may be null says nothing when it is.
        foreach (MemberTexts texts in evidence.Listed)
        {
            (int name, int text) = bits.Texts(texts, takesNull: true);
            mask.Know(name);
            mask.Expect(name, text);
        }

        AddNested(mask, evidence.Nested, bits);
        return mask;
    }

    private static void AddNested(CaseMask mask, MemberEvidence[] nested, EvidenceBits bits)
    {
        foreach (MemberEvidence inner in nested)
        {
            foreach ((JsonKinds? kinds, bool isOfItems) in new[] { (inner.Kinds, false), (inner.Items, true) })
            {
                if (kinds is not null)
                {
                    (int name, int kind) = bits.Kinds(inner.Name, kinds, isOfItems);
                    mask.Tolerate(name, kind);
                }
            }

            AddObject(mask, inner, bits.Nested(inner.Name));
        }
    }

    private static void AddObject(CaseMask mask, MemberEvidence evidence, EvidenceBits bits)
    {
        foreach (string name in evidence.Required)
        {
            mask.Expect(bits.ObjectBit, bits.Of(name));
        }

        foreach (MemberTexts texts in evidence.Listed)
        {
            (int name, int text) = bits.Texts(texts, takesNull: true);
            mask.Expect(name, text);
        }

        foreach (ImpliedMember implied in evidence.Implied)
        {
            (int _, int text) = bits.Texts(implied.When, takesNull: false);
            mask.Tolerate(text, bits.Of(implied.Name));
        }

        AddNested(mask, evidence.Nested, bits);
    }
}
