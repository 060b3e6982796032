using System;
using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>Remembers which optional members were set to null on purpose, so that they are written as JSON null and not left out.</summary>
/// <remarks>A mutable struct: keep it in a field, not in a property.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct ExplicitNulls
{
    private const int Bits = 64;

    private ulong _first;
    private ulong[]? _rest;

    /// <summary>Gets whether the member was set to null.</summary>
    /// <param name="index">The number of the member in its model, from 0.</param>
    public readonly bool this[int index]
        => index < Bits ? Has(_first, index) : _rest is not null && index / Bits <= _rest.Length && Has(_rest[(index / Bits) - 1], index);

    /// <summary>Notes that the member was set.</summary>
    /// <param name="index">The number of the member in its model, from 0.</param>
    /// <param name="isNull">Whether it was set to null.</param>
    public void Set(int index, bool isNull)
    {
        if (index < Bits)
        {
            _first = With(_first, index, isNull);
            return;
        }

        int place = (index / Bits) - 1;
        if (_rest is null || _rest.Length <= place)
        {
            if (!isNull)
            {
                return;
            }

            Array.Resize(ref _rest, place + 1);
        }

        // A copy of the struct must not see what is set here.
        _rest = (ulong[])_rest!.Clone();
        _rest[place] = With(_rest[place], index, isNull);
    }

    // The shift counts of C# wrap at 64, so the index needs no masking.
    private static bool Has(ulong bits, int index) => (bits & (1UL << index)) != 0;

    private static ulong With(ulong bits, int index, bool set) => set ? bits | (1UL << index) : bits & ~(1UL << index);
}
