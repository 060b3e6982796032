using System;
using System.Collections.Generic;

namespace Typewright.Generator.Reading;

/// <summary>Paths as text: what a relative reference means, without asking a file system.</summary>
internal static class SpecPath
{
    /// <summary>Forward slashes, no "." or ".." steps that can be taken.</summary>
    public static string Normalize(string path)
    {
        List<string> steps = [];
        foreach (string step in path.Replace('\\', '/').Split('/'))
        {
            if (step == ".." && steps.Count > 0 && steps[steps.Count - 1] is not (".." or ""))
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step != "." && (step.Length > 0 || steps.Count == 0))
            {
                steps.Add(step);
            }
        }

        return string.Join("/", steps);
    }

    /// <summary>A reference's file part, seen from the file that holds it.</summary>
    public static string Combine(string from, string relative)
    {
        string path = Uri.UnescapeDataString(relative).Replace('\\', '/');
        if (path.StartsWith("/", StringComparison.Ordinal) || path.Contains("://"))
        {
            return path;
        }

        from = from.Replace('\\', '/');
        int slash = from.LastIndexOf('/');
        return Normalize(slash < 0 ? path : from.Substring(0, slash + 1) + path);
    }

    public static string FileName(string path)
    {
        int slash = path.Replace('\\', '/').LastIndexOf('/');
        return path.Substring(slash + 1);
    }

    /// <summary>Whether a file is the one that another file's setting names: relative to that file, or by the end of its path.</summary>
    public static bool IsSame(string path, string from, string named)
    {
        string full = Normalize(path);
        string end = Normalize(named);
        return string.Equals(full, Combine(from, named), StringComparison.OrdinalIgnoreCase)
            || string.Equals(full, end, StringComparison.OrdinalIgnoreCase)
            || full.EndsWith("/" + end, StringComparison.OrdinalIgnoreCase);
    }
}
