using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Typewright.Corpus;

/// <summary>What a user's project references: the framework, Azure.Core with what it brings, and the runtime library.</summary>
internal static class FrameworkReferences
{
    public const string Current = "net10.0";
    public const string NetStandard = "netstandard2.0";

    /// <summary>The references of a project for a framework.</summary>
    /// <param name="framework"><see cref="Current"/> or <see cref="NetStandard"/>.</param>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static IReadOnlyList<MetadataReference> Load(string framework = Current) => framework switch
    {
        Current => OfThisProcess(),
        NetStandard => [.. Listed().Select(static path => MetadataReference.CreateFromFile(path))],
        _ =>
            throw new ArgumentException($"There are references for {Current} and {NetStandard}, not for '{framework}'.", nameof(framework)),
    };

    // The build of this program writes the list.
    private static IEnumerable<string> Listed()
    {
        using StreamReader list = new(typeof(FrameworkReferences).Assembly.GetManifestResourceStream(NetStandard + ".references")!);
        return list.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static IReadOnlyList<MetadataReference> OfThisProcess()
    {
        string[] platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. platform
                .Where(static path => !Path.GetFileName(path).StartsWith("Typewright.", StringComparison.Ordinal)
                    || Path.GetFileName(path) == "Typewright.Runtime.dll")
                .Where(static path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                    && !Path.GetFileName(path).StartsWith("YamlDotNet", StringComparison.Ordinal))
                .Select(static path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
