using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary><c>x-ms-long-running-operation</c>: a call whose result comes later.</summary>
/// <param name="FinalState">Where the result is found.</param>
internal sealed record LongRunningDeclaration(FinalStateVia FinalState)
{
    private static readonly Dictionary<string, FinalStateVia> s_words = new(StringComparer.Ordinal)
    {
        ["location"] = FinalStateVia.Location,
        ["azure-async-operation"] = FinalStateVia.AzureAsyncOperation,
        ["original-uri"] = FinalStateVia.OriginalUri,
        ["operation-location"] = FinalStateVia.OperationLocation,
    };

    /// <summary>The declaration of an operation; null where it answers at once.</summary>
    public static LongRunningDeclaration? Of(SpecNode operation) =>
        operation.True(ExtensionKeys.LongRunning) ? new LongRunningDeclaration(ViaOf(operation)) : null;

    private static FinalStateVia ViaOf(SpecNode operation)
    {
        string? via = operation.Object(ExtensionKeys.LongRunningOptions)?.String("final-state-via");
        return via is not null && s_words.TryGetValue(via, out FinalStateVia known) ? known : FinalStateVia.Default;
    }
}
