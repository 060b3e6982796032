namespace Typewright.Corpus.RoundTrip;

/// <summary>What kind of value is made of a schema.</summary>
internal enum Recipe
{
    /// <summary>All members, with values at the edges of their types.</summary>
    Full,

    /// <summary>What is required, and no more.</summary>
    Required,

    /// <summary>All members, null where the schema has null.</summary>
    Nulls,

    /// <summary>All members, collections and texts empty.</summary>
    Empty,

    /// <summary>Members that the schema does not name, wherever it does not forbid them.</summary>
    Extras,

    /// <summary>Values and discriminators that the schema does not list.</summary>
    Unlisted,

    /// <summary>All members, with the examples and defaults that their schemas give.</summary>
    Examples,
}
