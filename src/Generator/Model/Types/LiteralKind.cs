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

    /// <summary>A date and time as HTTP writes it.</summary>
    HttpInstant,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A time of day, as the time since midnight.</summary>
    SpanOfTime,

    /// <summary>A duration.</summary>
    Duration,

    /// <summary>A UUID.</summary>
    Guid,
}
