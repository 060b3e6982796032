using System;
using System.Collections.Generic;
using System.IO;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Documents;

/// <summary>Makes a mutant smaller as long as the fault stays.</summary>
/// <param name="isFaulty">Whether a mutant still has it.</param>
internal sealed class Minimizer(Func<Mutant, bool> isFaulty)
{
    // A hang takes its time at each of them.
    private const int MostTrials = 2000;

    private int _trials;

    /// <summary>Keeps what is left of a mutant in a folder.</summary>
    public static void Save(string folder, string name, Mutant mutant)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, name + ".yaml"), mutant.Text);
        if (mutant.Overlay is { } overlay)
        {
            File.WriteAllText(Path.Combine(folder, name + ".overlay.yaml"), overlay);
        }
    }

    public Mutant Reduce(Mutant mutant)
    {
        mutant = Simpler(mutant, mutant with { Overlay = null });
        return mutant.Tree is { } tree && Holds(mutant with { Text = MutantMaker.Written(tree) }) ? OfTree(mutant, tree) : OfText(mutant);
    }

    private Mutant Simpler(Mutant mutant, Mutant other) => Holds(other) ? other : mutant;

    private bool Holds(Mutant mutant) => _trials++ < MostTrials && isFaulty(mutant);

    // Whole branches first: what is near the root is large.
    private Mutant OfTree(Mutant mutant, Tree tree)
    {
        bool changed = true;
        while (changed && _trials < MostTrials)
        {
            changed = false;
            foreach (Tree node in tree.All())
            {
                changed |= Thin(node.Members, mutant, tree);
                changed |= Thin(node.Items, mutant, tree);
            }
        }

        return mutant with { Text = MutantMaker.Written(tree) };
    }

    private bool Thin<T>(List<T> parts, Mutant mutant, Tree tree)
    {
        bool changed = false;
        for (int size = Math.Max(1, parts.Count / 2); size > 0; size /= 2)
        {
            for (int start = parts.Count - size; start >= 0; start -= size)
            {
                List<T> removed = parts.GetRange(start, size);
                parts.RemoveRange(start, size);
                bool holds = Holds(mutant with { Text = MutantMaker.Written(tree) });
                changed |= holds;
                if (!holds)
                {
                    parts.InsertRange(start, removed);
                }
            }
        }

        return changed;
    }

    private Mutant OfText(Mutant mutant)
    {
        for (int size = mutant.Text.Length / 2; size > 0 && _trials < MostTrials; size /= 2)
        {
            for (int start = mutant.Text.Length - size; start >= 0; start -= size)
            {
                mutant = Simpler(mutant, mutant with { Text = mutant.Text.Remove(start, size) });
                start = Math.Min(start, mutant.Text.Length);
            }
        }

        return mutant;
    }
}
