using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary>How values of a class travel as a form.</summary>
/// <param name="IsMultipart">Whether in parts, which can be files.</param>
/// <param name="Encoding">What the document says of the parts; null for nothing.</param>
internal sealed record FormShape(bool IsMultipart, SpecNode? Encoding);
