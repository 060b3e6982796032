using System.Globalization;

namespace Typewright.Generator.Reading.Nodes;

/// <summary>What documents may be at most, so that none of them ends or stops the compiler. docs/security.md has the numbers.</summary>
internal static class SpecLimits
{
    /// <summary>How deep values may lie in each other, those counted that aliases repeat. Every walk is by recursion.</summary>
    public const int Depth = 200;

    /// <summary>How many characters a file may have.</summary>
    public const int Length = 128 * 1024 * 1024;

    /// <summary>How many values the actions of a client's overlays may bring in.</summary>
    public const int Copied = 1_000_000;

    /// <summary>How many values an expression of an overlay may visit.</summary>
    public const int Visited = 10_000_000;

    /// <summary>How many steps a reference may have.</summary>
    public const int Steps = 1000;

    /// <summary>How much of a document a message quotes.</summary>
    public const int Quoted = 200;

    public static readonly string TooDeep = $"values are nested too deeply, in more than {Text(Depth)} levels";

    public static readonly string TooLong = $"the file is too long, more than {Text(Length)} characters";

    public static readonly string TooMuchCopied = $"the actions bring in too much, more than {Text(Copied)} values";

    public static readonly string TooMuchVisited = $"the expression takes too long: it visits more than {Text(Visited)} values";

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
