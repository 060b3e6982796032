using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Naming.Operations;

/// <summary>An operation that a name is wanted for.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Group">What its client is called after; null for the root client.</param>
internal sealed record OperationNameRequest(Operation Operation, string? Group)
{
    /// <summary>The id; empty for none, and for one that a program made of nothing that anybody could read.</summary>
    public string Id => IdWords.Said(Operation.Id);

    /// <summary>Whether versions in the id are told, since another operation has the name without them.</summary>
    public bool HasVersion { get; init; }

    /// <summary>The verb in small letters.</summary>
    public string Verb => Operation.Method.ToLowerInvariant();
}
