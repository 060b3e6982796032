namespace Typewright.Generator.Vocabulary;

/// <summary>What must not be called by a name, because generated code would then mean something else by it.</summary>
internal enum Reservation
{
    /// <summary>Nothing: it stands behind a dot only.</summary>
    None,

    /// <summary>No type: it would hide this one.</summary>
    Type,

    /// <summary>No type and no member: generated code calls members of this class by its name alone.</summary>
    TypeAndMember,
}

/// <summary>A type of the framework or the runtime that generated code names, or an extension method that it calls.</summary>
/// <param name="Text">How it is written where its namespace has a using.</param>
/// <param name="Namespace">The index of its namespace in <see cref="KnownNamespaces.All"/>; -1 for a keyword, which needs none.</param>
/// <param name="Reservation">What must not be called so.</param>
internal sealed record KnownName(string Text, int Namespace, Reservation Reservation)
{
    public override string ToString() => Text;
}
