namespace Typewright.Corpus;

/// <summary>Whether the compiler searches generated code for nullable warnings.</summary>
internal enum NullWarnings
{
    /// <summary>It does, so that none is there to be found.</summary>
    Searched,

    /// <summary>It does what it does for users: files are compiled as they are made.</summary>
    AsMade,
}
