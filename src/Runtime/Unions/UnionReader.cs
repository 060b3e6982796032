using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads a value that is one of several types and does not say which.</summary>
/// <remarks>
/// <para>
/// The case is chosen without building a tree. First by the JSON kind of the value. Then, for an object that several cases
/// accept, by its members: a case is out when one of its constants is missing or has another text, or when it has no
/// constants and a required member is missing; of the rest the one that knows most members is best, one that lacks a
/// required member comes late, one where a member has a text that is not listed last, and of equals the first one declared.
/// Arrays of objects are told apart by their first item. If the chosen case cannot read the value, the next best is tried.
/// A value that no case can read is never an error: it is read as unmatched.
/// </para>
/// <para>
/// Cases that accept the same kind of scalar are tried in the order in which they are declared, so one that accepts every
/// string must come after dates and UUIDs. Only exactness goes before the order: an
/// integer goes to a case for integers before one for numbers,
/// and every value to a case that names its kind before one that takes any.
/// </para>
/// <para>
/// When only one case accepts the kind of the value, it reads the value straight away,
/// unless it has constants. The cost of failed trials is kept in
/// proportion to the length of the value; beyond that, objects and arrays are read as unmatched. Immutable and safe for concurrent use.
/// </para>
/// </remarks>
/// <typeparam name="T">The type of the union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionReader<T>
{
    private readonly JsonRead<T> _unmatched;
    private readonly UnionCase<T>[] _cases;
    private readonly UnionEvidence _evidence;

    /// <summary>The indexes of the cases that accept each kind, in the order of preference.</summary>
    private readonly int[][] _candidates = new int[JsonKinds.Count][];

    /// <summary>Creates a reader. Keep it in a static field.</summary>
    /// <param name="unmatched">Reads a value that is none of the cases; it must accept any JSON.</param>
    /// <param name="cases">The cases, in the order of preference.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public UnionReader(JsonRead<T> unmatched, params UnionCase<T>[] cases)
    {
        Guard.NotNull(unmatched, nameof(unmatched));
        Guard.NotNull(cases, nameof(cases));
        _unmatched = unmatched;
        _cases = (UnionCase<T>[])cases.Clone();
        _evidence = new UnionEvidence(Array.ConvertAll(_cases, static one => one.Evidence));
        for (int kind = 0; kind < _candidates.Length; kind++)
        {
            _candidates[kind] = Candidates((JsonKind)kind);
        }
    }

    /// <summary>Reads a value. This method can serve as a <see cref="JsonRead{T}"/>.</summary>
    /// <param name="reader">The reader, on the first token of the value; afterwards on the last one.</param>
    /// <returns>The value of the case that fits best, or the unmatched value.</returns>
    /// <exception cref="JsonException">The JSON is malformed.</exception>
    public T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.None)
        {
            JsonReading.Advance(ref reader);
        }

        JsonKind kind = JsonKinds.Of(ref reader);
        int[] candidates = _candidates[(int)kind];
        return candidates.Length switch
        {
            0 => _unmatched(ref reader),
            1 when kind != JsonKind.Object || !_evidence.HasConstants(candidates[0]) => ReadSole(ref reader, _cases[candidates[0]]),
            _ when IsNested(kind) => ReadNested(ref reader, kind, candidates),
            _ => ReadBest(ref reader, kind, candidates),
        };
    }

    private static bool IsNested(JsonKind kind) => kind is JsonKind.Object or JsonKind.Array;

    private T ReadSole(ref Utf8JsonReader reader, UnionCase<T> sole)
    {
        Utf8JsonReader start = reader;
        try
        {
            return sole.Read(ref reader);
        }
        catch (JsonException)
        {
            reader = start;
            return _unmatched(ref reader);
        }
    }

    private T ReadNested(ref Utf8JsonReader reader, JsonKind kind, int[] candidates)
    {
        Trials.Enter(ref reader);
        try
        {
            return ReadBest(ref reader, kind, candidates);
        }
        finally
        {
            Trials.Leave();
        }
    }

    private T ReadBest(ref Utf8JsonReader reader, JsonKind kind, int[] candidates)
    {
        Utf8JsonReader start = reader;
        CaseRank rank = CaseRank.Start;
        while (Next(start, kind, candidates, ref rank))
        {
            try
            {
                return _cases[candidates[rank.Position]].Read(ref reader);
            }
            catch (JsonException)
            {
                long end = reader.BytesConsumed;
                reader = start;

                // What is no JSON is none of any case; to find that out again for each would take long in deep nesting.
                Utf8JsonReader whole = start;
                whole.Skip();
                if (IsNested(kind) && !Trials.Afford(start.TokenStartIndex, end))
                {
                    break;
                }
            }
        }

        return _unmatched(ref reader);
    }

    private bool Next(Utf8JsonReader copy, JsonKind kind, int[] candidates, ref CaseRank rank)
    {
        if (!_evidence.IsEmpty && IsNested(kind) && DepthOfObject(ref copy) is var depth and >= 0)
        {
            return _evidence.Next(copy, depth, candidates, ref rank);
        }

        rank = new CaseRank(0, rank.Position + 1);
        return rank.Position < candidates.Length;
    }

    // An array is told by its first item, and an array of arrays by that of its first.
    private static int DepthOfObject(ref Utf8JsonReader reader)
    {
        int depth = 0;
        for (; reader.TokenType == JsonTokenType.StartArray; depth++)
        {
            JsonReading.Advance(ref reader);
        }

        return reader.TokenType == JsonTokenType.StartObject ? depth : -1;
    }

    private int[] Candidates(JsonKind kind)
    {
        List<int> candidates = [];
        for (int closeness = 3; closeness > 0; closeness--)
        {
            for (int i = 0; i < _cases.Length; i++)
            {
                if (_cases[i].Kinds.Closeness(kind) == closeness)
                {
                    candidates.Add(i);
                }
            }
        }

        return candidates.ToArray();
    }
}
