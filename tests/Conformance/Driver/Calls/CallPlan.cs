using System.Collections.Generic;

namespace Typewright.Conformance;

/// <summary>What to call, and with what.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Arguments">The arguments by their plain names.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="Rules">How values are spelled.</param>
public sealed record CallPlan(GeneratedOperation Operation, IReadOnlyDictionary<string, WireArgument> Arguments, WireBody? Body,
    WireRules Rules)
{
    /// <summary>How many items a page is to have; null for what the service likes.</summary>
    public int? PageSize { get; init; }

    /// <summary>How many items to take of a sequence without an end; null for all.</summary>
    public int? Take { get; init; }

    /// <summary>
    /// The media type to ask for, where it is another one than the convenience method asks for: the protocol method is called
    /// then.
    /// </summary>
    public string? Accept { get; init; }

    /// <summary>
    /// The media type to send, where it is another one than the convenience method sends: the protocol method is called then.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>Whether only the protocol method can say what is wanted.</summary>
    public bool NeedsProtocol => Accept is not null || ContentType is not null;
}
