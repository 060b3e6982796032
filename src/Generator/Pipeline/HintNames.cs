using System;
using System.Collections.Generic;
using System.Text;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Pipeline;

/// <summary>File names for the compiler: its own rules are narrow, case does not count, and a long path breaks builds on Windows.</summary>
internal sealed class HintNames(string ns)
{
    private const int MaxLength = 100;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Take(string fileName)
    {
        string stem = fileName.Substring(0, fileName.Length - 5);
        StringBuilder name = new(ns.Length + stem.Length + 10);
        foreach (char c in ns + "." + stem)
        {
            name.Append(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '.' ? c : '_');
        }

        string text = name.ToString();
        if (text.Length > MaxLength || _taken.Contains(text) || text.Length != Encoding.UTF8.GetByteCount(ns + "." + stem))
        {
            text = text.Substring(0, Math.Min(text.Length, MaxLength - 9)) + "_" + Identifiers.Hash(ns + "." + stem);
        }

        _taken.Add(text);
        return text + ".g.cs";
    }
}
