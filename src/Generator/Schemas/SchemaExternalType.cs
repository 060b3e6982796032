using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas;

/// <summary>A C# type that a schema names, as the document has it.</summary>
/// <param name="Type">The type's full name; null where the document forgets it.</param>
/// <param name="JsonClass">The full name of the class that reads and writes it.</param>
/// <param name="IsValueType">Whether it is a struct or enum.</param>
/// <param name="Keyword">The keyword that names it.</param>
/// <param name="Node">Where it is named.</param>
internal sealed record SchemaExternalType(string? Type, string JsonClass, bool IsValueType, string Keyword, SpecNode Node);
