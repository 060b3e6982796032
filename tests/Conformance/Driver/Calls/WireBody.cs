using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>The body of a call: as it travels, and as values.</summary>
/// <param name="Raw">The bytes; null where only the values are told.</param>
/// <param name="Node">The values; null for JSON's null.</param>
/// <param name="MediaType">The media type; null where nothing tells.</param>
/// <param name="Spelling">How the values are spelled.</param>
public sealed record WireBody(byte[]? Raw, JsonNode? Node, string? MediaType, Spelling Spelling);
