using System;

namespace Typewright.Generator.Naming;

/// <summary>Something that wants a name in a scope.</summary>
/// <param name="Text">What the document calls it: another text for each.</param>
/// <param name="Rank">Of those that would have the same name, the one with the smallest number keeps it.</param>
/// <param name="Candidate">The names that it could have, best first, each telling more than the one before; null past the last.</param>
internal sealed record NameWish(string Text, int Rank, Func<int, string?> Candidate);
