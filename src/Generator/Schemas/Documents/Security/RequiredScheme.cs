using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Documents.Security;

/// <summary>A scheme that a call needs.</summary>
/// <param name="Name">The name of its declaration.</param>
/// <param name="Scopes">The scopes that a token must have.</param>
internal sealed record RequiredScheme(string Name, IReadOnlyList<string> Scopes);
