using System;
using System.Collections.Generic;

namespace Typewright.Generator.Diagnostics;

/// <summary>What somebody meant who wrote something else.</summary>
internal static class Spelling
{
    // Longer words than any that is known are not compared: they may be as long as a document makes them.
    private const int MaxLength = 60;

    /// <summary>The known word that is nearest; null where none is near. Case counts least.</summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        if (word.Length > MaxLength)
        {
            return null;
        }

        string? nearest = null;
        int least = 1 + Math.Min(3, word.Length / 3);
        foreach (string candidate in known)
        {
            int distance = Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>The end of a message: the question whether that was meant, or nothing.</summary>
    public static string Question(string? meant) => meant is null ? "" : $"; did you mean '{meant}'?";

    // How many letters must be added, left out, changed, or exchanged with their neighbour.
    private static int Distance(string a, string b)
    {
        int[,] costs = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                costs[i, j] = i == 0 || j == 0 ? i + j : Least(costs, a, b, (i, j));
            }
        }

        return costs[a.Length, b.Length];
    }

    private static int Least(int[,] costs, string a, string b, (int I, int J) at)
    {
        (int i, int j) = at;
        int change = costs[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int least = Math.Min(change, 1 + Math.Min(costs[i - 1, j], costs[i, j - 1]));
        bool isExchange = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return isExchange ? Math.Min(least, costs[i - 2, j - 2] + 1) : least;
    }
}
