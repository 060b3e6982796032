namespace Typewright.Corpus.Oracle;

/// <summary>Something that two readers see differently in a document.</summary>
/// <param name="Rule">What kind of thing.</param>
/// <param name="Place">Where: an operation or a schema.</param>
/// <param name="Text">What each sees.</param>
internal sealed record Difference(string Rule, string Place, string Text);
