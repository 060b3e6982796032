using System.Collections.Generic;
using Typewright.Generator.Binding.Operations.Responses;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents.Extensions;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations.LongRunning;

/// <summary>What a long-running operation results in: the resource, and not what tells its progress, where the document has it.</summary>
/// <param name="Answers">The answers that carry the result.</param>
/// <param name="Place">The member of the status monitor that is the result; null for all of it.</param>
internal sealed record FinalAnswers(List<Answer> Answers, string? Place = null)
{
    /// <summary>Whether the result is what the request itself creates or changes, which no monitor has.</summary>
    public bool IsResource { get; private init; }

    // What the monitors of Azure's guidelines call their result.
    private const string Result = "result";

    /// <param name="operation">The operation.</param>
    /// <param name="successes">Its successes.</param>
    /// <param name="monitors">What tells the progress.</param>
    public static FinalAnswers Of(Operation operation, List<Answer> successes, StatusMonitors monitors)
    {
        if (operation.FinalResponse is { } final)
        {
            return new FinalAnswers([Answer.Of(final)], PlaceOf(final, successes, monitors));
        }

        // What is accepted is no result where another success has one.
        Answer? resource = monitors.ResourceOf(operation);
        List<Answer> results = successes.FindAll(success =>
            success.Media is not null && success.Response.Status != "202" && !IsMonitor(success, resource, monitors));
        if (results.Count > 0)
        {
            return new FinalAnswers(results) { IsResource = operation.Method is "PUT" or "PATCH" };
        }

        if (IsAtOriginalUri(operation) && resource is not null)
        {
            return new FinalAnswers([resource]);
        }

        List<Answer> others = successes.FindAll(success => success.Media is not null && !IsMonitor(success, resource, monitors));
        if (others.Count > 0)
        {
            return new FinalAnswers(others);
        }

        Answer? monitor = successes.Find(static success => success.Media is not null);
        return monitor?.Schema is { } schema && monitors.MemberOf(schema, Result) is { } result
            ? new FinalAnswers([monitor with { Part = result }], Result)
            : new FinalAnswers(successes);
    }

    private static string? PlaceOf(Response final, List<Answer> successes, StatusMonitors monitors)
    {
        Schema? result = Answer.Of(final).Schema?.Definition;
        bool isInside = successes.Exists(success =>
            success.Schema is { } schema && monitors.MemberOf(schema, Result)?.Definition is { } inside && ReferenceEquals(inside, result));
        return isInside ? Result : null;
    }

    private static bool IsMonitor(Answer answer, Answer? resource, StatusMonitors monitors) =>
        answer.Schema is { } schema
        && monitors.IsMonitor(schema)
        && !ReferenceEquals(schema.Definition, resource?.Schema?.Definition);

    private static bool IsAtOriginalUri(Operation operation) => operation.LongRunning!.FinalState switch
    {
        FinalStateVia.OriginalUri => true,
        FinalStateVia.Default => operation.Method is "PUT" or "PATCH",
        _ => false,
    };
}
