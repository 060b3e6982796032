using Typewright.Generator.Reading.Nodes;

namespace Typewright.Corpus.RoundTrip;

/// <summary>A value that a document gives.</summary>
/// <param name="Origin">What gives it: a keyword, or what it is an example of.</param>
/// <param name="Schema">What it is a value of.</param>
/// <param name="Value">The value.</param>
internal sealed record Example(string Origin, SpecNode Schema, SpecNode Value);
