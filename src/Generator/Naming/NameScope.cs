using System;
using System.Collections.Generic;
using System.Globalization;

namespace Typewright.Generator.Naming;

/// <summary>Names of one scope: each is given once. Case counts in C#, but not in file names, so types are kept apart without it.</summary>
internal sealed class NameScope(StringComparer comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);

    private readonly HashSet<string> _kept = new(comparer);

    // The number to try next: many equal names would look at all numbers before theirs again and again.
    private readonly Dictionary<string, int> _next = new(comparer);

    /// <summary>The name itself, or with the suffix, or numbered from 2: the first that is free.</summary>
    public string Take(string name, string suffix = "")
    {
        if (_taken.Add(name))
        {
            return name;
        }

        if (suffix.Length > 0 && _taken.Add(name + suffix))
        {
            return name + suffix;
        }

        for (int i = _next.TryGetValue(name, out int next) ? next : 2; ; i++)
        {
            string numbered = name + (char.IsDigit(name[name.Length - 1]) ? "_" : "") + i.ToString(CultureInfo.InvariantCulture);
            if (_taken.Add(numbered))
            {
                _next[name] = i + 1;
                return numbered;
            }
        }
    }

    /// <summary>Keeps a name for the one that will ask for it by <see cref="TakeKept"/>; whoever else wants it gets another one.</summary>
    public void Keep(string name)
    {
        if (_taken.Add(name))
        {
            _kept.Add(name);
        }
    }

    /// <summary>The name that was kept, or another one where it was not.</summary>
    public string TakeKept(string name) => _kept.Remove(name) ? name : Take(name);

    public bool IsTaken(string name) => _taken.Contains(name);
}
