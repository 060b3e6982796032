namespace Typewright.Generator.Model.Types;

/// <summary>How a constant of the document becomes an expression in C#.</summary>
internal enum LiteralKind
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>A text, with quotes.</summary>
    Text,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number that may have a fraction.</summary>
    Fraction,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A date, as midnight UTC.</summary>
    Midnight,

    /// <summary>A date and time.</summary>
    Instant,

    /// <summary>A UUID.</summary>
    Guid,
}
