namespace Typewright.Corpus.Names;

/// <summary>What a name is the name of.</summary>
internal enum DeclaredKind
{
    Type,
    Method,
    PrivateMethod,
    Member,
}
