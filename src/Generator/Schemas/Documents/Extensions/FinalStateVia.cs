namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary>Where the result of a long-running operation is found.</summary>
internal enum FinalStateVia
{
    /// <summary>Where the verb and the answers say.</summary>
    Default,

    Location,
    AzureAsyncOperation,
    OriginalUri,
    OperationLocation,
}
