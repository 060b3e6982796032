using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Testing;
using Xunit;

namespace Typewright.Generated.Tests;

/// <summary>The listings beside this file: lines of <see cref="PublicSurface"/>, blank lines, and comments after <c>#</c>.</summary>
internal static class SurfaceListing
{
    public static IReadOnlyList<string> Read(string name) =>
        [.. File.ReadAllLines(PathOf(name)).Where(line => line.Length > 0 && !line.StartsWith('#'))];

    /// <summary>What is there is what a listing has, which is written anew when UPDATE_GOLDEN=1.</summary>
    public static void Hold(string name, IEnumerable<string> lines)
    {
        string[] there = [.. lines.Order(StringComparer.Ordinal)];
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Write(name, there);
        }

        IReadOnlyList<string> listed = Read(name);
        string[] differences =
        [
            .. there.Except(listed).Select(static line => "+ " + line),
            .. listed.Except(there).Select(static line => "- " + line),
        ];
        Assert.True(differences.Length == 0, "There besides (+), listed but not there (-):\n" + string.Join('\n', differences));
    }

    /// <summary>Writes a listing anew, keeping the comments with which it begins.</summary>
    private static void Write(string name, IEnumerable<string> lines)
    {
        string path = PathOf(name);
        IEnumerable<string> head = File.ReadAllLines(path).TakeWhile(line => line.StartsWith('#'));
        File.WriteAllText(path, string.Concat(head.Append("").Concat(lines).Select(line => line + "\n")));
    }

    private static string PathOf(string name) => Path.Combine(RepositoryFolder.Root, "tests", "Generated.Tests", name);
}
