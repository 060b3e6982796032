using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>The members of an object that matter to the choice among cases, and those of the objects in them.</summary>
internal sealed class EvidenceLevel
{
    private readonly Utf8Table _names;
    private readonly int[] _bits;
    private readonly MemberFact[][] _facts;
    private readonly EvidenceLevel?[] _nested;
    private readonly int _objectBit;

    /// <param name="names">The names.</param>
    /// <param name="bits">The bit of each name.</param>
    /// <param name="facts">What may be so of each name's value.</param>
    /// <param name="nested">What matters in the object of each name.</param>
    /// <param name="objectBit">The bit that says that the object is there; -1 for the one that is the value itself.</param>
    public EvidenceLevel(IReadOnlyList<string> names, int[] bits, MemberFact[][] facts, EvidenceLevel?[] nested, int objectBit)
    {
        _names = new Utf8Table(names);
        _bits = bits;
        _facts = facts;
        _nested = nested;
        _objectBit = objectBit;
    }

    /// <summary>Sets the bits of what an object has.</summary>
    /// <param name="reader">A copy of the reader, on the object's first token; afterwards on its last one.</param>
    /// <param name="payload">The bits.</param>
    public void Scan(ref Utf8JsonReader reader, scoped Span<ulong> payload)
    {
        if (_objectBit >= 0)
        {
            CaseMask.Set(payload, _objectBit);
        }

        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            int index = _names.Find(name);
            if (index >= 0)
            {
                Note(index, ref reader, payload);
            }

            if (index >= 0 && _nested[index] is { } nested)
            {
                nested.ScanFirst(reader, payload);
            }

            reader.Skip();
        }
    }

    // An array is told by its first item.
    private void ScanFirst(Utf8JsonReader copy, scoped Span<ulong> payload)
    {
        if (copy.TokenType == JsonTokenType.StartArray)
        {
            JsonReading.Advance(ref copy);
        }

        if (copy.TokenType == JsonTokenType.StartObject)
        {
            Scan(ref copy, payload);
        }
    }

    private void Note(int index, ref Utf8JsonReader reader, scoped Span<ulong> payload)
    {
        CaseMask.Set(payload, _bits[index]);
        foreach (MemberFact fact in _facts[index])
        {
            // Of a member that is there twice the last value counts, as it does for the models.
            if (fact.Matches(ref reader))
            {
                CaseMask.Set(payload, fact.Bit);
            }
            else
            {
                CaseMask.Clear(payload, fact.Bit);
            }
        }
    }
}
