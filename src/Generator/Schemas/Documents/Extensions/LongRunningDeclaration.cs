using System;
using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Extensions;

/// <summary><c>x-ms-long-running-operation</c>: a call whose result comes later.</summary>
/// <param name="FinalState">Where the result is found.</param>
/// <param name="FinalSchema">The reference to the schema of the result; null where the document does not say.</param>
/// <param name="States">What the words mean that the service has for the states; null where the document does not say.</param>
internal sealed record LongRunningDeclaration(FinalStateVia FinalState, SpecNode? FinalSchema, StateWordsDeclaration? States)
{
    private static readonly Dictionary<string, FinalStateVia> s_words = new(StringComparer.Ordinal)
    {
        ["location"] = FinalStateVia.Location,
        ["azure-async-operation"] = FinalStateVia.AzureAsyncOperation,
        ["original-uri"] = FinalStateVia.OriginalUri,
        ["operation-location"] = FinalStateVia.OperationLocation,
    };

    /// <summary>The declaration of an operation; null where it answers at once.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="root">The document, which may say something of all its operations.</param>
    public static LongRunningDeclaration? Of(SpecNode operation, SpecNode root)
    {
        if (!operation.True(ExtensionKeys.LongRunning))
        {
            return null;
        }

        SpecNode? options = operation.Object(ExtensionKeys.LongRunningOptions);
        SpecNode? states = operation.Object(ExtensionKeys.OperationStates) ?? root.Object(ExtensionKeys.OperationStates);
        return new LongRunningDeclaration(
            ViaOf(options),
            options?["final-state-schema"] is { IsString: true } schema ? schema : null,
            states is null ? null : new StateWordsDeclaration(states));
    }

    private static FinalStateVia ViaOf(SpecNode? options)
    {
        string? via = options?.String("final-state-via");
        return via is not null && s_words.TryGetValue(via, out FinalStateVia known) ? known : FinalStateVia.Default;
    }
}
