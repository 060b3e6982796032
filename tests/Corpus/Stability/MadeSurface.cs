using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Typewright.Corpus.Stability;

/// <summary>What was generated for a document.</summary>
/// <param name="Client">The code, as a compilation.</param>
/// <param name="Told">The types and members of the baseline that the generator says callers break of.</param>
internal sealed record MadeSurface(Compilation Client, HashSet<string> Told)
{
    /// <summary>The public declarations.</summary>
    public HashSet<Declaration> Declarations { get; } = Surface.Of(Client.SyntaxTrees);

    /// <summary>The members whose callers no longer compile, and of which the generator has not told.</summary>
    /// <param name="callers">Callers of an earlier version.</param>
    public List<string> NotTold(string callers)
    {
        HashSet<string> types =
            [.. Declarations.Where(static declaration => declaration.Owner.Length == 0).Select(static type => type.Name)];
        return [.. Callers.Broken(callers, Client).Where(member => !IsTold(member, types)).Order(StringComparer.Ordinal)];
    }

    // With a type that is gone everything in it is told.
    private bool IsTold(string member, HashSet<string> types)
    {
        string owner = member.Split('.')[0];
        return Told.Contains(member) || (Told.Contains(owner) && !types.Contains(owner));
    }
}
