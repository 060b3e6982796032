using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Typewright.Playground;

/// <summary>
/// The metadata of files, and the properties of the project: the contract between the package's build files and the generator.
/// </summary>
internal sealed class MemoryMetadata : AnalyzerConfigOptionsProvider
{
    // The page that "dotnet build -t:ShowOpenApiClient" prints is asked for in the same way.
    private static readonly Values s_project = new(new Dictionary<string, string>
    {
        ["build_property.OpenApiPages"] = "true",
        ["build_property.RootNamespace"] = "Playground",
        ["build_property.ProjectDir"] = Generation.Folder,
    });

    public override AnalyzerConfigOptions GlobalOptions => s_project;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_project;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is MemoryFile file ? new Values(file.Metadata) : s_project;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.OpenApi";

        public override bool TryGetValue(string key, out string value)
        {
            string name = key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..] : key;
            return values.TryGetValue(name, out value!);
        }
    }
}
