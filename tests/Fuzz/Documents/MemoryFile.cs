using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Typewright.Fuzz.Documents;

/// <summary>A file of a project that is on no disk, with what the project says of it.</summary>
internal sealed class MemoryFile(string path, string text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>What a build tells the compiler of such files.</summary>
internal sealed class MemoryMetadata : AnalyzerConfigOptionsProvider
{
    private static readonly Values s_none = new(new Dictionary<string, string>());

    public override AnalyzerConfigOptions GlobalOptions => s_none;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => s_none;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(((MemoryFile)textFile).Metadata);

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
