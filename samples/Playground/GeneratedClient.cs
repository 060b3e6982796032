using System.Collections.Generic;

namespace Typewright.Playground;

/// <summary>What came of a document.</summary>
/// <param name="Surface">The page of the client, in Markdown; empty where there is no client.</param>
/// <param name="Files">The generated files.</param>
/// <param name="Findings">What the generator says.</param>
internal sealed record GeneratedClient(string Surface, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<Finding> Findings)
{
    public static GeneratedClient None { get; } = new("", [], []);
}
