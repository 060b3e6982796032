namespace Typewright.Generator.Model.Types;

/// <summary>What the values of a scalar are in JSON.</summary>
internal enum JsonKind
{
    /// <summary>Whatever there is.</summary>
    Any,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A text.</summary>
    String,
}
