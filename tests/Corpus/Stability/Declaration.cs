namespace Typewright.Corpus.Stability;

/// <summary>A public declaration of generated code; an asynchronous method goes with its twin.</summary>
/// <param name="Owner">The type that declares it; empty for a type.</param>
/// <param name="Name">Its name.</param>
/// <param name="Text">All that callers see of it, in one line.</param>
internal sealed record Declaration(string Owner, string Name, string Text)
{
    /// <summary>Whether it makes objects: what constructors and model factories take grows with the members of a class.</summary>
    public bool Makes => Name == Owner || Owner.EndsWith("ModelFactory", System.StringComparison.Ordinal);
}
