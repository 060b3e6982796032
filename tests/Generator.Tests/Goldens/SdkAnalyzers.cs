using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Typewright.Generator.Tests.Goldens;

/// <summary>The code quality rules of the SDK that built the tests, as severe as "AnalysisLevel: latest-recommended" makes them.</summary>
internal static partial class SdkAnalyzers
{
    private static readonly string s_folder = typeof(SdkAnalyzers).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(static attribute => attribute.Key == "SdkAnalyzers").Value!;

    public static ImmutableArray<DiagnosticAnalyzer> All { get; } =
    [
        .. new[] { "Microsoft.CodeAnalysis.NetAnalyzers.dll", "Microsoft.CodeAnalysis.CSharp.NetAnalyzers.dll" }
            .SelectMany(static file =>
                new AnalyzerFileReference(Path.Combine(s_folder, file), Loader.Instance).GetAnalyzers(LanguageNames.CSharp)),
    ];

    /// <summary>The rules' severities. The newest level's files have the highest number in their names.</summary>
    public static ImmutableDictionary<string, ReportDiagnostic> Severities() => Directory
        .EnumerateFiles(Path.Combine(s_folder, "build", "config"), "analysislevel_*_recommended.globalconfig")
        .OrderBy(static file => int.Parse(Level().Match(file).Groups[1].Value, CultureInfo.InvariantCulture))
        .Last() is var newest ? Read(newest) : [];

    private static ImmutableDictionary<string, ReportDiagnostic> Read(string config) => Severity()
        .Matches(File.ReadAllText(config))
        .ToImmutableDictionary(static rule => rule.Groups[1].Value, static rule => rule.Groups[2].Value switch
        {
            "error" => ReportDiagnostic.Error,
            "warning" => ReportDiagnostic.Warn,
            "suggestion" => ReportDiagnostic.Info,
            "silent" => ReportDiagnostic.Hidden,
            _ => ReportDiagnostic.Suppress,
        });

    [GeneratedRegex(@"analysislevel_(\d+)_recommended")]
    private static partial Regex Level();

    [GeneratedRegex(@"^dotnet_diagnostic\.(\w+)\.severity\s*=\s*(\w+)", RegexOptions.Multiline)]
    private static partial Regex Severity();

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader Instance = new();

        public void AddDependencyLocation(string fullPath)
        {
            // All that the analyzers need beside each other is loaded by name from the same folder.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
