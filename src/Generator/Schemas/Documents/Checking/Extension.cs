using System;
using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Documents.Checking;

/// <summary>An extension that is read: a row of <see cref="ExtensionTable"/>.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Places">The objects on which it is read.</param>
/// <param name="Value">What its value can be.</param>
internal sealed record Extension(string Key, DocumentPart Places, ExtensionValue Value)
{
    /// <summary>The members that an object has as its value; empty where they are names of the user's own, or not known.</summary>
    public IReadOnlyList<string> Members { get; init; } = Array.Empty<string>();

    /// <summary>Whether it names C# code that exists: then it counts only where the project says it.</summary>
    public bool NamesCode { get; init; }

    /// <summary>Whether it is this generator's; others are written for other tools, which may understand more than this one.</summary>
    public bool IsOwn => Key.StartsWith(ExtensionTable.OwnPrefix, StringComparison.Ordinal);
}
