using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Typewright;

/// <summary>The members of an object that matter to the choice among cases, and those of the objects in them.</summary>
internal sealed class EvidenceLevel
{
    private readonly Utf8Table _names;
    private readonly int[] _bits;
    private readonly UnionConstant[][] _constants;
    private readonly EvidenceLevel?[] _inside;
    private readonly int _objectBit;

    /// <param name="names">The names.</param>
    /// <param name="bits">The bit of each name.</param>
    /// <param name="constants">The texts of each name, with their bits.</param>
    /// <param name="inside">What matters in the object of each name.</param>
    /// <param name="objectBit">The bit that says that the object is there; -1 for the one that is the value itself.</param>
    public EvidenceLevel(IReadOnlyList<string> names, int[] bits, UnionConstant[][] constants, EvidenceLevel?[] inside, int objectBit)
    {
        _names = new Utf8Table(names);
        _bits = bits;
        _constants = constants;
        _inside = inside;
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

            if (index >= 0 && _inside[index] is { } inside && reader.TokenType == JsonTokenType.StartObject)
            {
                inside.Scan(ref reader, payload);
            }
            else
            {
                reader.Skip();
            }
        }
    }

    private void Note(int index, ref Utf8JsonReader reader, scoped Span<ulong> payload)
    {
        CaseMask.Set(payload, _bits[index]);
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
}
