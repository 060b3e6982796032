namespace Typewright.Generator.Model.Types;

/// <summary>The constants that a scalar has in C#.</summary>
/// <param name="Kind">How they are written.</param>
/// <param name="Least">The smallest whole number.</param>
/// <param name="Most">The largest whole number.</param>
/// <param name="Size">The largest number with a fraction, whichever its sign.</param>
/// <param name="Suffix">What follows the digits.</param>
internal sealed record ScalarLiteral(LiteralKind Kind, long Least = 0, long Most = 0, double Size = 0, string Suffix = "")
{
    public static readonly ScalarLiteral None = new(LiteralKind.None);
}
