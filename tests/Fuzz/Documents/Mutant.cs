using System.Collections.Generic;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Documents;

/// <summary>A damaged document, as a project would have it.</summary>
/// <param name="Text">The document.</param>
/// <param name="Overlay">Its overlay; null for none.</param>
/// <param name="Settings">What the project says of it.</param>
/// <param name="Tree">What the text is written from; null where the text itself is damaged.</param>
internal sealed record Mutant(string Text, string? Overlay, IReadOnlyDictionary<string, string> Settings, Tree? Tree);
