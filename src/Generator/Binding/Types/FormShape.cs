using System.Collections.Generic;

namespace Typewright.Generator.Binding.Types;

/// <summary>How values of a class travel as a form.</summary>
/// <param name="IsMultipart">Whether in parts, which can be files.</param>
/// <param name="ContentTypes">The media types that the document gives to members.</param>
internal sealed record FormShape(bool IsMultipart, IReadOnlyDictionary<string, string> ContentTypes);
