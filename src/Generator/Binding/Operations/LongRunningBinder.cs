using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>How the results of operations are waited for.</summary>
internal static class LongRunningBinder
{
    private static readonly Dictionary<FinalStateVia, FinalState> s_finalStates = new()
    {
        [FinalStateVia.Default] = FinalState.Default,
        [FinalStateVia.Location] = FinalState.Location,
        [FinalStateVia.AzureAsyncOperation] = FinalState.AzureAsyncOperation,
        [FinalStateVia.OriginalUri] = FinalState.OriginalUri,
        [FinalStateVia.OperationLocation] = FinalState.OperationLocation,
    };

    public static LongRunningModel? Bind(Operation operation) =>
        operation.LongRunning is { } declared ? new LongRunningModel(s_finalStates[declared.FinalState]) : null;
}
