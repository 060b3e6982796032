namespace Typewright.Generator.Binding.Types;

/// <summary>A C# type that a document names, to be looked up when there is a compilation to ask.</summary>
/// <param name="Name">The type's full name.</param>
/// <param name="JsonClass">The full name of the class that reads and writes it.</param>
/// <param name="Path">The file that names it.</param>
/// <param name="Line">Zero-based line.</param>
/// <param name="Column">Zero-based column.</param>
internal sealed record ExternalType(string Name, string JsonClass, string Path, int Line, int Column);
