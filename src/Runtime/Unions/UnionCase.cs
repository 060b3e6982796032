using System;
using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>One case of a union: how it is read, and the evidence by which it is recognised.</summary>
/// <typeparam name="T">The type of the union.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCase<T>
{
    private static readonly CaseEvidence s_none = new();

    /// <summary>Creates a case.</summary>
    /// <param name="read">Reads a value of this case; throws
    /// <see cref="System.Text.Json.JsonException"/> when the value is of another
    /// one.</param>
    /// <param name="kinds">
    /// The kinds of JSON that the case accepts: names out of <c>Object</c>, <c>Array</c>, <c>String</c>, <c>Number</c>, <c>Integer</c>
    /// and <c>Boolean</c>, separated by spaces; empty for every kind, null among them. <c>Integer</c> is a number without fraction and
    /// exponent that fits 64 bits; <c>Number</c> accepts it too.
    /// </param>
    /// <param name="evidence">What objects of this case look like; null where nothing is known of them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> or <paramref name="kinds"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="kinds"/> names no kind.</exception>
    public UnionCase(JsonRead<T> read, string kinds, CaseEvidence? evidence = null)
    {
        Guard.NotNull(read, nameof(read));
        Guard.NotNull(kinds, nameof(kinds));
        Read = read;
        Kinds = new JsonKinds(kinds);
        Evidence = evidence ?? s_none;
    }

    /// <summary>Reads a value of this case.</summary>
    internal JsonRead<T> Read { get; }

    /// <summary>The kinds of JSON values it accepts.</summary>
    internal JsonKinds Kinds { get; }

    /// <summary>What objects of this case look like.</summary>
    internal CaseEvidence Evidence { get; }
}
