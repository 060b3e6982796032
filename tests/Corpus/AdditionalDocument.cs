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
internal sealed class DocumentOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is AdditionalDocument document ? new Values(document.Metadata) : GlobalOptions;

    private sealed class Values(IReadOnlyDictionary<string, string> metadata) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.OpenApi";

        public override bool TryGetValue(string key, out string value)
        {
            value = "";
            return key.StartsWith(Prefix, System.StringComparison.Ordinal) && metadata.TryGetValue(key[Prefix.Length..], out value!);
        }
    }
}
