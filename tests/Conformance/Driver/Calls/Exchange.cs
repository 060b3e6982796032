namespace Typewright.Conformance;

/// <summary>What a server answered, as it travelled.</summary>
/// <param name="Verb">The verb of the request.</param>
/// <param name="Status">The status.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="Body">The body; empty for none.</param>
public sealed record Exchange(string Verb, int Status, string? MediaType, byte[] Body);
