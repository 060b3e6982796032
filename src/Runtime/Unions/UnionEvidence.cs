using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;

namespace Typewright;

/// <summary>Ranks the cases of a union for an object by its members, which are looked at once for all cases.</summary>
internal sealed class UnionEvidence
{
    /// <summary>The bits of so many words are kept on the stack.</summary>
    private const int FewWords = 16;

    private readonly CaseMask[] _cases;
    private readonly Utf8Table _names;

    /// <summary>The constants of each name.</summary>
    private readonly UnionConstant[][] _constants;

    /// <summary>The length of the bits: one for each name that is there, then one for each constant that has its text.</summary>
    private readonly int _words;

    public UnionEvidence(IReadOnlyList<CaseMarks> cases)
    {
        Dictionary<string, int> names = Names(cases);
        List<UnionConstant>[] constants = new List<UnionConstant>[names.Count];
        int bits = names.Count;
        foreach (CaseMarks marks in cases)
        {
            bits += (marks.Constants.Length + marks.Listed.Length) / 2;
        }

        _words = (bits + 63) / 64;
        _cases = new CaseMask[cases.Count];
        int next = names.Count;
        for (int i = 0; i < cases.Count; i++)
        {
            _cases[i] = Mask(cases[i], names, constants, ref next);
        }

        string[] ordered = new string[names.Count];
        names.Keys.CopyTo(ordered, 0);
        _names = new Utf8Table(ordered);
        _constants = Array.ConvertAll(constants, static found => found is null ? [] : found.ToArray());
    }

    /// <summary>Whether no case has marks, so that the members of an object do not matter to the choice.</summary>
    public bool IsEmpty => _words == 0;

    /// <summary>Tells whether a case has constants.</summary>
    public bool HasConstants(int index) => _cases[index].HasConstants;

    /// <summary>Finds the best case for an object after those that had their turn.</summary>
    /// <param name="copy">A copy of the reader, on the object's first token.</param>
    /// <param name="candidates">The indexes of the cases.</param>
    /// <param name="rank">The rank of the last case; afterwards, of the one that is found.</param>
    /// <returns>Whether there is one more.</returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public bool Next(Utf8JsonReader copy, int[] candidates, ref CaseRank rank)
    {
        Span<ulong> payload = _words <= FewWords ? stackalloc ulong[FewWords] : new ulong[_words];
        Scan(ref copy, payload);
        CaseRank? best = null;
        for (int i = 0; i < candidates.Length; i++)
        {
            CaseRank candidate = new(_cases[candidates[i]].Score(payload), i);
            if (candidate.Score >= 0 && rank.IsBefore(candidate) && (best is null || candidate.IsBefore(best.Value)))
            {
                best = candidate;
            }
        }

        rank = best ?? rank;
        return best is not null;
    }

    private void Scan(ref Utf8JsonReader reader, scoped Span<ulong> payload)
    {
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            int index = _names.Find(name);
            if (index >= 0)
            {
                CaseMask.Set(payload, index);
                foreach (UnionConstant constant in _constants[index])
                {
                    // Of a member that is there twice the last value counts, as it does for the models.
                    if (constant.Matches(ref reader))
                    {
                        CaseMask.Set(payload, constant.Bit);
                    }
                    else
                    {
                        CaseMask.Clear(payload, constant.Bit);
                    }
                }
            }

            reader.Skip();
        }
    }

    private CaseMask Mask(CaseMarks marks, Dictionary<string, int> names, List<UnionConstant>[] constants, ref int next)
    {
        CaseMask mask = new(_words);
        foreach (string name in marks.Known)
        {
            mask.Know(names[name]);
        }

        foreach (string name in marks.Required)
        {
            mask.Know(names[name]);
            mask.Require(names[name]);
        }

        foreach (KeyValuePair<string, List<byte[]>> constant in Texts(marks.Constants))
        {
            int name = names[constant.Key];
            mask.Know(name);
            mask.Fix(next);
            (constants[name] ??= []).Add(new UnionConstant(next, constant.Value.ToArray(), takesNull: false));
            next++;
        }

        // A member that may be null says nothing when it is.
        foreach (KeyValuePair<string, List<byte[]>> listed in Texts(marks.Listed))
        {
            int name = names[listed.Key];
            mask.Know(name);
            mask.List(name, next);
            (constants[name] ??= []).Add(new UnionConstant(next, listed.Value.ToArray(), takesNull: true));
            next++;
        }

        return mask;
    }

    private static Dictionary<string, List<byte[]>> Texts(string[] pairs)
    {
        Dictionary<string, List<byte[]>> texts = new(StringComparer.Ordinal);
        for (int i = 0; i < pairs.Length; i += 2)
        {
            if (!texts.TryGetValue(pairs[i], out List<byte[]>? known))
            {
                texts.Add(pairs[i], known = []);
            }

            known.Add(Encoding.UTF8.GetBytes(pairs[i + 1]));
        }

        return texts;
    }

    /// <summary>Numbers the names of all cases, in the order in which they come.</summary>
    private static Dictionary<string, int> Names(IReadOnlyList<CaseMarks> cases)
    {
        // A dictionary that nothing is ever removed from enumerates in the order of insertion.
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        foreach (CaseMarks marks in cases)
        {
            for (int i = 0; i < marks.Constants.Length; i += 2)
            {
                Add(marks.Constants[i]);
            }

            for (int i = 0; i < marks.Listed.Length; i += 2)
            {
                Add(marks.Listed[i]);
            }

            Array.ForEach(marks.Required, Add);
            Array.ForEach(marks.Known, Add);
        }

        return names;

        void Add(string name)
        {
            if (!names.ContainsKey(name))
            {
                names.Add(name, names.Count);
            }
        }
    }
}
