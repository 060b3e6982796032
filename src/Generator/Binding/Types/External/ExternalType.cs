namespace Typewright.Generator.Binding.Types.External;

/// <summary>A C# type that a document names, to be looked up when there is a compilation to ask.</summary>
/// <param name="Name">The type's full name.</param>
/// <param name="Use">What it is there for.</param>
/// <param name="Companion">The full name of the class that serves it: that reads and writes its JSON, or applies it to requests.</param>
/// <param name="Path">The file that names it.</param>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column.</param>
internal sealed record ExternalType(string Name, ExternalTypeUse Use, string Companion, string Path, int Line, int Column)
{
    /// <summary>Whether the document says that it is a struct.</summary>
    public bool IsValueType { get; init; }

    /// <summary>Something public that has it in its signature; null where nothing has.</summary>
    public string? User { get; init; }
}
