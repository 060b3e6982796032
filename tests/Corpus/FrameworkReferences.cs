using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Typewright.Corpus;

/// <summary>What a user's project references: the framework, Azure.Core with what it brings, and the runtime library.</summary>
internal static class FrameworkReferences
{
    public static IReadOnlyList<MetadataReference> Load()
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. platform
                .Where(static path => !Path.GetFileName(path).StartsWith("Typewright.", StringComparison.Ordinal) || Path.GetFileName(path) == "Typewright.Runtime.dll")
                .Where(static path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && !Path.GetFileName(path).StartsWith("YamlDotNet", StringComparison.Ordinal))
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
