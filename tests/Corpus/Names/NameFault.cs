using System;

namespace Typewright.Corpus.Names;

/// <summary>A kind of name that no person would have given.</summary>
/// <param name="Name">What the column is called.</param>
/// <param name="Has">Whether a name is of the kind.</param>
internal sealed record NameFault(string Name, Func<DeclaredName, NameFacts, bool> Has);
