namespace Typewright.Corpus.Names;

/// <summary>A name that generated code declares.</summary>
/// <param name="Kind">What it names.</param>
/// <param name="Scope">The type in which it is declared; empty for a type.</param>
/// <param name="Name">The name.</param>
internal sealed record DeclaredName(DeclaredKind Kind, string Scope, string Name);
