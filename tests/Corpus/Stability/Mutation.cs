using System;
using Typewright.Corpus.RoundTrip;

namespace Typewright.Corpus.Stability;

/// <summary>A small change of documents.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Change">What may come of it.</param>
/// <param name="Apply">Changes a document; false where it has nothing to change.</param>
internal sealed record Mutation(string Name, Change Change, Func<DocumentParts, Dice, bool> Apply)
{
    /// <summary>Whether it moves nothing today; what moves nothing may not begin to.</summary>
    public bool IsStill { get; init; }
}
