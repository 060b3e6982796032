using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Testing;

namespace Typewright.Generated.Tests;

/// <summary>The listings beside this file: lines of <see cref="PublicSurface"/>, blank lines, and comments after <c>#</c>.</summary>
internal static class SurfaceListing
{
    public static IReadOnlyList<string> Read(string name) =>
        [.. File.ReadAllLines(PathOf(name)).Where(line => line.Length > 0 && !line.StartsWith('#'))];

    /// <summary>Writes a listing anew, keeping the comments with which it begins.</summary>
    public static void Write(string name, IEnumerable<string> lines)
    {
        string path = PathOf(name);
        IEnumerable<string> head = File.ReadAllLines(path).TakeWhile(line => line.StartsWith('#'));
        File.WriteAllText(path, string.Concat(head.Append("").Concat(lines).Select(line => line + "\n")));
    }

    private static string PathOf(string name) => Path.Combine(RepositoryFolder.Root, "tests", "Generated.Tests", name);
}
