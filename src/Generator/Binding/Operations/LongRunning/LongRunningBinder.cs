using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations.Responses;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.LongRunning;

/// <summary>How the results of operations are waited for.</summary>
internal sealed class LongRunningBinder(BindingContext context)
{
    private static readonly Dictionary<FinalStateVia, FinalState> s_finalStates = new()
    {
        [FinalStateVia.Default] = FinalState.Default,
        [FinalStateVia.Location] = FinalState.Location,
        [FinalStateVia.AzureAsyncOperation] = FinalState.AzureAsyncOperation,
        [FinalStateVia.OriginalUri] = FinalState.OriginalUri,
        [FinalStateVia.OperationLocation] = FinalState.OperationLocation,
    };

    private readonly StatusMonitors _monitors = new(context);

    /// <summary>What an operation results in; null where it answers at once.</summary>
    public FinalAnswers? Results(Operation operation, List<Answer> successes) =>
        operation.LongRunning is null ? null : FinalAnswers.Of(operation, successes, _monitors);

    /// <param name="operation">The operation.</param>
    /// <param name="results">What it results in.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="response">What it answers.</param>
    public LongRunningModel? Bind(
        Operation operation, FinalAnswers? results, IReadOnlyList<ParameterModel> parameters, ResponseModel response)
    {
        if (operation.LongRunning is not { } declared || results is null)
        {
            return null;
        }

        if (response.IsStreamOfItems)
        {
            const string What = "The operation is long-running, and answers with a stream of items";
            context.Report(ProblemKind.Contradiction, operation.Node, What, "the items are read as they come, and nothing is waited for");
            return null;
        }

        return new LongRunningModel(s_finalStates[declared.FinalState])
        {
            Result = results.Place,
            States = StateWords.Of(declared.States, _monitors.WordsOf(operation)),
            Queries = Kept(parameters, ParameterLocation.Query),
            Headers = Kept(parameters, ParameterLocation.Header),
        };
    }

    private static EquatableArray<string> Kept(IEnumerable<ParameterModel> parameters, ParameterLocation location) => parameters
        .Where(parameter => parameter.IsOfEveryRequest && parameter.Location == location)
        .Select(static parameter => parameter.WireName)
        .ToEquatable();
}
