using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Typewright.Testing;

namespace Typewright.Reports;

/// <summary>A document of the collection.</summary>
/// <param name="Name">The name of its file, without the extension.</param>
internal sealed record Report(string Name)
{
    private static readonly string s_folder = Path.Combine(RepositoryFolder.Shared, "reports");

    /// <summary>Why the tests cannot run; null where they can.</summary>
    public static string? Missing => Directory.Exists(s_folder) ? null : "The documents are not beside the checkout.";

    /// <summary>The documents, in ordinal order.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(s_folder)
            .Where(static file => Path.GetExtension(file) is ".yaml" or ".json")
            .Select(static file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    public static string Tests { get; } = Path.Combine(RepositoryFolder.Root, "tests", "Reports");

    public string File => Directory.EnumerateFiles(s_folder, Name + ".*").Single();
}
