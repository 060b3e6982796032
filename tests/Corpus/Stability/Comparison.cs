using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Corpus.Stability;

/// <summary>What moved between two surfaces although nothing explains it.</summary>
internal static class Comparison
{
    /// <summary>The declarations that a mutation does not explain.</summary>
    public static List<Declaration> Unexplained(HashSet<Declaration> before, HashSet<Declaration> after, Change change)
    {
        if (change == Change.Removes)
        {
            // Of what is gone something may be left with less, under its name.
            HashSet<(string, string)> known = [.. before.Select(static declaration => (declaration.Owner, declaration.Name))];
            return [.. after.Where(declaration => !known.Contains((declaration.Owner, declaration.Name)))];
        }

        HashSet<(string, string)> left = [.. after.Select(static declaration => (declaration.Owner, declaration.Name))];
        List<Declaration> gone = [.. before.Where(declaration => !after.Contains(declaration))];
        return change switch
        {
            Change.AddsMember => gone.FindAll(declaration => !declaration.Makes || !left.Contains((declaration.Owner, declaration.Name))),
            Change.AddsArgument => WithoutOne(gone, left),
            _ => gone,
        };
    }

    // What is the most often changed under its name is what the mutation is about.
    private static List<Declaration> WithoutOne(List<Declaration> gone, HashSet<(string Owner, string Name)> left)
    {
        (string, string)? changed = gone.Where(declaration => left.Contains((declaration.Owner, declaration.Name)))
            .GroupBy(static declaration => (declaration.Owner, declaration.Name))
            .OrderByDescending(static group => group.Count())
            .Select(static group => ((string, string)?)group.Key)
            .FirstOrDefault();
        return gone.FindAll(declaration => changed != (declaration.Owner, declaration.Name));
    }
}
