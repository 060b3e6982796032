using Typewright.Generator.Collections;

namespace Typewright.Generator.Model.Operations;

/// <summary>Where the result of a long-running operation is found; each is a member of the runtime's <c>LongRunningStyle</c>.</summary>
internal enum FinalState
{
    Default,
    Location,
    AzureAsyncOperation,
    OriginalUri,
    OperationLocation,
}

/// <summary>A service's own words for the states of an operation.</summary>
internal sealed record OperationStates(EquatableArray<string> Succeeded, EquatableArray<string> Failed, EquatableArray<string> Running)
{
    /// <summary>The usual words.</summary>
    public static readonly OperationStates Usual = new(default, default, default);

    public bool AreUsual => Succeeded.Count + Failed.Count + Running.Count == 0;
}

/// <summary>A long-running operation's way to its result.</summary>
/// <param name="FinalState">Where the result is found.</param>
internal sealed record LongRunningModel(FinalState FinalState)
{
    /// <summary>The member of the status monitor that is the result; null for all of it.</summary>
    public string? Result { get; init; }

    /// <summary>What the service calls the states, beside the usual words.</summary>
    public OperationStates States { get; init; } = OperationStates.Usual;

    /// <summary>The parameters of the query that are sent with each question.</summary>
    public EquatableArray<string> Queries { get; init; }

    /// <summary>The headers that are.</summary>
    public EquatableArray<string> Headers { get; init; }

    /// <summary>Whether it is one of the runtime's own, which need no field.</summary>
    public bool IsPlain => Result is null && States.AreUsual && Queries.Count == 0 && Headers.Count == 0;
}
