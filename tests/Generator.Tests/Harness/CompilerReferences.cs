using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Typewright.Generator.Tests.Harness;

/// <summary>What a user's project references: the framework, Azure.Core with what it brings, and the runtime library.</summary>
internal static class CompilerReferences
{
    private static readonly string[] s_ofTests =
    [
        "Microsoft.CodeAnalysis",
        "Microsoft.TestPlatform",
        "Microsoft.VisualStudio",
        "Newtonsoft",
        "testhost",
        "Typewright.Generator",
        "xunit",
        "YamlDotNet",
    ];

    public static IReadOnlyList<MetadataReference> All { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !s_ofTests.Any(prefix => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>All but one assembly.</summary>
    public static IReadOnlyList<MetadataReference> Without(string assembly) =>
        [.. All.Where(reference => Path.GetFileNameWithoutExtension(reference.Display) != assembly)];
}
