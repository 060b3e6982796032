using System;
using System.Collections.Generic;

namespace Typewright.Generator.Reading.Files;

/// <summary>Paths and URIs as text: what a relative reference means, without asking a file system.</summary>
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

        bool isUri = steps.Count > 1 && steps[0].Length > 2 && steps[0][steps[0].Length - 1] == ':';
        return isUri ? steps[0] + "//" + string.Join("/", steps.GetRange(1, steps.Count - 1)) : string.Join("/", steps);
    }

    /// <summary>A reference's file part, seen from the path or URI that holds it; normalized, so that results can be compared.</summary>
    public static string Combine(string from, string relative)
    {
        string path = Uri.UnescapeDataString(relative).Replace('\\', '/');
        from = from.Replace('\\', '/');
        if (IsAbsoluteUri(path))
        {
            path = path.StartsWith("file://", StringComparison.OrdinalIgnoreCase) ? path.Substring("file://".Length) : path;
            return Normalize(path);
        }

        if (path.StartsWith("/", StringComparison.Ordinal))
        {
            return Normalize(Authority(from) + path);
        }

        int slash = from.LastIndexOf('/');
        return Normalize(slash < 0 ? path : from.Substring(0, slash + 1) + path);
    }

    /// <summary>Whether a reference names its scheme; a Windows drive is none.</summary>
    public static bool IsAbsoluteUri(string reference)
    {
        int colon = reference.IndexOf(':');
        return colon > 1 && reference.IndexOf('/') is var slash && (slash < 0 || slash > colon);
    }

    /// <summary>What stands behind <c>https://</c> or <c>http://</c>, normalized and without its escapes; null for other texts.</summary>
    public static string? WithoutScheme(string uri)
    {
        int end = uri.IndexOf("://", StringComparison.Ordinal);
        bool isWeb = end > 0 && uri.Substring(0, end).ToLowerInvariant() is "https" or "http";
        return isWeb ? Normalize(Uri.UnescapeDataString(uri.Substring(end + 3))) : null;
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
        string absolute = end;
        // Written relative to the project, which the generator does not see: what is left behind its ".." steps must match.
        while (end.StartsWith("../", StringComparison.Ordinal))
        {
            end = end.Substring(3);
        }

        return string.Equals(full, Combine(from, named), StringComparison.OrdinalIgnoreCase)
            || string.Equals(full, absolute, StringComparison.OrdinalIgnoreCase)
            || full.EndsWith("/" + end, StringComparison.OrdinalIgnoreCase);
    }

    // "https://host" of a URI, nothing of a path.
    private static string Authority(string from)
    {
        int scheme = from.IndexOf("://", StringComparison.Ordinal);
        int end = scheme < 0 ? 0 : from.IndexOf('/', scheme + 3);
        return from.Substring(0, end < 0 ? from.Length : end);
    }
}
