using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Typewright.Corpus;

/// <summary>A file as MSBuild would hand it to the compiler.</summary>
internal sealed class AdditionalDocument(string path, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private SourceText? _text;

    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) =>
        _text ??= SourceText.From(File.ReadAllText(path), Encoding.UTF8);
}

/// <summary>The metadata of the files: the contract between the package's targets and the generator.</summary>
/// <param name="properties">What the project says of all of them.</param>
internal sealed class DocumentOptions(IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private const string Prefix = "build_metadata.AdditionalFiles.OpenApi";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.", properties);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is AdditionalDocument document ? new Values(Prefix, document.Metadata) : GlobalOptions;

    private sealed class Values(string prefix, IReadOnlyDictionary<string, string> said) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return key.StartsWith(prefix, System.StringComparison.Ordinal) && said.TryGetValue(key[prefix.Length..], out value!);
        }
    }
}
