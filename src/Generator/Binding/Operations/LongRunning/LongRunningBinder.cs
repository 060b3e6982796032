using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Operations.Responses;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Schemas.Documents;
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
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

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

        SettledWords words = StateWords.Of(declared.States, _monitors.WordsOf(operation));
        Tell(words, operation);
        // The last body of a monitor is no resource, whatever the document says of where it is found.
        FinalState final = s_finalStates[declared.FinalState];
        bool isAtMonitor = final is FinalState.AzureAsyncOperation or FinalState.OperationLocation;
        return new LongRunningModel(isAtMonitor && results.IsResource ? FinalState.OriginalUri : final)
        {
            Result = results.Place,
            States = words.States,
            Queries = Kept(parameters, ParameterLocation.Query),
            Headers = Kept(parameters, ParameterLocation.Header),
        };
    }

    // Words that nothing explains end the wait with an error after some looks, which is better known beforehand; once for each list.
    private void Tell(SettledWords words, Operation operation)
    {
        string open = string.Join("', '", words.Open);
        if (words.Open.Count == 0 || !_told.Add(open))
        {
            return;
        }

        string what = $"Nothing shows whether '{open}' mean that a long-running operation goes on, has succeeded or has failed";
        string how = $"the wait ends with an error where the service says one of them; {ExtensionKeys.OperationStates} explains them";
        if (words.HasEnd)
        {
            context.Report(ProblemKind.Ignored, operation.Node, $"'{open}' among the states of a long-running operation", how);
        }
        else
        {
            context.Report(ProblemKind.Degraded, operation.Node, what, how);
        }
    }

    private static EquatableArray<string> Kept(IEnumerable<ParameterModel> parameters, ParameterLocation location) => parameters
        .Where(parameter => parameter.IsOfEveryRequest && parameter.Location == location)
        .Select(static parameter => parameter.WireName)
        .ToEquatable();
}
