using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>What a request carries, of any version.</summary>
/// <param name="Content">Its media types.</param>
/// <param name="IsRequired">Whether it is always sent.</param>
/// <param name="Prose">What the document says of it.</param>
/// <param name="GivenName">The name of the method's parameter, where the document gives one.</param>
internal sealed record RequestBody(IReadOnlyList<MediaType> Content, bool IsRequired, Prose Prose, string? GivenName)
{
    /// <summary>What the document calls it, as 2.0 does; null where it has no name.</summary>
    public string? OwnName { get; init; }
}
