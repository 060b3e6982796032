using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Typewright.Testing;

namespace Typewright.Emulator.Tests.Comparison;

/// <summary>Where recordings lie.</summary>
internal static class Recordings
{
    /// <summary>Those of the repository, with invented values.</summary>
    public static IReadOnlyList<Recording> Own { get; } = Read(Path.Combine(RepositoryFolder.Root, "tests", "Generated.Tests", "Recorded"));

    /// <summary>Those of the real services, which are not part of the repository: empty where they are missing.</summary>
    public static IReadOnlyList<Recording> Shared { get; } = Read(Path.Combine(RepositoryFolder.Shared, "recordings"));

    private static List<Recording> Read(string folder) => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
                .Select(line => new Recording(JsonNode.Parse(line)!.AsObject())),
        ]
        : [];
}
