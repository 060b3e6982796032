namespace Typewright.Corpus.Oracle;

/// <summary>A property as a reader sees it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether the object must have it.</param>
internal sealed record PropertyFact(string Name, bool IsRequired);
