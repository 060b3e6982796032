namespace Typewright.Fuzz.Trees;

/// <summary>What a tree is.</summary>
internal enum TreeKind
{
    Map,
    List,

    /// <summary>A text, quoted where it is written.</summary>
    Text,

    /// <summary>A number, true, false, null, or whatever else stands there without quotes.</summary>
    Plain,

    /// <summary>An alias of YAML.</summary>
    Alias,
}
