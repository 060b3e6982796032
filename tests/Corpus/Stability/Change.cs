namespace Typewright.Corpus.Stability;

/// <summary>What a mutation does, and with that what may change in the public surface.</summary>
internal enum Change
{
    /// <summary>Something is there more, beside all else: nothing that was there changes.</summary>
    Adds,

    /// <summary>A class has a member more: what makes it takes more, and nothing else changes.</summary>
    AddsMember,

    /// <summary>A method or a union takes something more: one declaration changes, under its name.</summary>
    AddsArgument,

    /// <summary>Something is gone: nothing new is there.</summary>
    Removes,

    /// <summary>The same is said in other words, or in another order: nothing changes.</summary>
    Rewrites,
}
