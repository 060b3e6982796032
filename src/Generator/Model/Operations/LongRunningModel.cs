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

/// <summary>A long-running operation's way to its result.</summary>
/// <param name="FinalState">Where the result is found.</param>
internal sealed record LongRunningModel(FinalState FinalState);
