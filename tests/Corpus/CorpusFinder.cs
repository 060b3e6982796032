using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Typewright.Corpus;

/// <summary>The documents under the paths that the command line names.</summary>
internal static partial class CorpusFinder
{
    private static readonly string[] s_extensions = [".json", ".yaml", ".yml"];

    public static IEnumerable<string> Find(IEnumerable<string> paths)
    {
        foreach (string path in paths)
        {
            if (Directory.Exists(path))
            {
                foreach (string file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
                    .Where(IsDocumentName)
                    .Order(StringComparer.Ordinal))
                {
                    if (IsDocument(file))
                    {
                        yield return file;
                    }
                }
            }
            else if (IsDocumentName(path))
            {
                yield return path;
            }
            else if (File.Exists(path))
            {
                foreach (string line in File.ReadLines(path).Where(static line => line.Trim().Length > 0))
                {
                    yield return line.Trim();
                }
            }
            else
            {
                throw new FileNotFoundException($"There is no file or folder '{path}'.", path);
            }
        }
    }

    /// <summary>The files that a document refers to, and those that these refer to.</summary>
    public static IReadOnlyList<string> ReferencesOf(string document)
    {
        List<string> found = [];
        Queue<string> open = new([Path.GetFullPath(document)]);
        HashSet<string> seen = [.. open];
        while (open.TryDequeue(out string? file))
        {
            string folder = Path.GetDirectoryName(file)!;
            foreach (Match match in RelativeReference().Matches(File.ReadAllText(file)))
            {
                string target = Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(match.Groups[1].Value)));
                if (File.Exists(target) && seen.Add(target))
                {
                    found.Add(target);
                    open.Enqueue(target);
                }
            }
        }

        return found;
    }

    private static bool IsDocumentName(string file) => s_extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    // A root member at the first level; reading whole files to find out would double the work.
    private static bool IsDocument(string file)
    {
        string text = File.ReadAllText(file);
        return text.TrimStart('\ufeff', ' ', '\r', '\n', '\t').StartsWith('{') ? JsonVersion().IsMatch(text) : YamlVersion().IsMatch(text);
    }

    [GeneratedRegex("""["']?\$ref["']?\s*:\s*["']?((?:[^#"'\s:]+/)?[^#"'\s:]+\.(?:json|ya?ml))""", RegexOptions.IgnoreCase)]
    private static partial Regex RelativeReference();

    [GeneratedRegex("""^\s*\{(?s:.*)"(?:openapi|swagger)"\s*:\s*"?[23]""")]
    private static partial Regex JsonVersion();

    [GeneratedRegex("""^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]""", RegexOptions.Multiline)]
    private static partial Regex YamlVersion();
}
