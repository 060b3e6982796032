using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Typewright.Generator.Tests.Harness;

/// <summary>A file as the build hands it to the compiler, in memory, with the metadata that the package's targets set.</summary>
internal sealed class MemoryDocument(string path, string? text, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public IReadOnlyDictionary<string, string> Metadata => metadata;

    /// <summary>A document that becomes a client.</summary>
    /// <param name="text">What it says; null for a file that cannot be read.</param>
    /// <param name="path">The file.</param>
    /// <param name="settings">Name and value, without the prefix.</param>
    public static MemoryDocument Client(string? text, string path = "/project/pets.yaml", params (string Name, string Value)[] settings)
    {
        Dictionary<string, string> metadata = new() { ["Kind"] = "Client", ["Namespace"] = "Pets" };
        foreach ((string name, string value) in settings)
        {
            metadata[name] = value;
        }

        return new MemoryDocument(path, text, metadata);
    }

    /// <summary>A document that others may refer to.</summary>
    public static MemoryDocument Shared(string? text, string path) =>
        new(path, text, new Dictionary<string, string> { ["Kind"] = "Document" });

    /// <summary>An overlay of a client's document.</summary>
    public static MemoryDocument Overlay(string? text, string path) =>
        new(path, text, new Dictionary<string, string> { ["Kind"] = "Overlay" });

    /// <summary>The same file with other text.</summary>
    public MemoryDocument Saying(string? other) => new(path, other, metadata);

    /// <summary>The same file with other metadata.</summary>
    public MemoryDocument With(string name, string value) => new(path, text, new Dictionary<string, string>(metadata) { [name] = value });

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
