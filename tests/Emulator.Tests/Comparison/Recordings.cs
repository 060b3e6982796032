using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>Where recordings lie.</summary>
internal static class Recordings
{
    public static string Root { get; } = FindRoot();

    /// <summary>Those of the repository, with invented values.</summary>
    public static IReadOnlyList<Recording> Own { get; } = Read(Path.Combine(Root, "tests", "Generated.Tests", "Recorded"));

    /// <summary>Those of the real services, which are not part of the repository: empty where they are missing.</summary>
    public static IReadOnlyList<Recording> Shared { get; } = Read(Path.Combine(Root, "..", "shared", "recordings"));

    private static List<Recording> Read(string folder) => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
                .Select(line => new Recording(JsonNode.Parse(line)!.AsObject())),
        ]
        : [];

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
