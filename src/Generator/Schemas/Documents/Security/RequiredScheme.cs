using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Security;

/// <summary>A scheme that a call needs.</summary>
/// <param name="Key">The name of its declaration, or since 3.2 a URI that leads to it.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="Scopes">The scopes that a token must have.</param>
internal sealed record RequiredScheme(string Key, SpecNode Node, IReadOnlyList<string> Scopes)
{
    /// <summary>What it is called: the name, or the last step of the URI.</summary>
    public string Name => Key.Substring(Key.LastIndexOf('/') + 1);

    /// <summary>Whether it may lead to a declaration: a URI has a fragment or a path.</summary>
    public bool IsUri => Key.IndexOf('#') >= 0 || Key.IndexOf('/') >= 0;
}
