using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Typewright.Generator.Tests.Harness;

/// <summary>What a host tells the generator of the files and of the project: the keys that MSBuild writes for the compiler.</summary>
internal sealed class MemoryOptions(string rootNamespace = "", string projectFolder = "", string baselineUpdate = "", string pages = "")
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
        "build_property.",
        new Dictionary<string, string>
        {
            ["RootNamespace"] = rootNamespace,
            ["ProjectDir"] = projectFolder,
            ["OpenApiBaselineUpdate"] = baselineUpdate,
            ["OpenApiPages"] = pages,
        });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is MemoryDocument document ? new Values("build_metadata.AdditionalFiles.OpenApi", document.Metadata) : GlobalOptions;

    private sealed class Values(string prefix, IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return key.StartsWith(prefix, StringComparison.Ordinal) && values.TryGetValue(key[prefix.Length..], out value!);
        }
    }
}
