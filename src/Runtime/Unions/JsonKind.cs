namespace Typewright.Runtime;

/// <summary>What a JSON value is, as far as its first token tells.</summary>
internal enum JsonKind
{
    Object,
    Array,
    String,

    /// <summary>A number without fraction and exponent that fits 64 bits.</summary>
    Integer,

    /// <summary>Any other number.</summary>
    Number,
    Boolean,
    Null,
}
