using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>An argument that is told by name.</summary>
/// <param name="Node">The value; null for null.</param>
/// <param name="Spelling">How it is spelled.</param>
public sealed record WireArgument(JsonNode? Node, Spelling Spelling);
