using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients.Methods;

/// <summary>How an operation's result is waited for, as the runtime wants it said.</summary>
internal static class LongRunningText
{
    /// <summary>The field that holds it.</summary>
    public static string Field(OperationModel operation) => $"s_{FieldName.Of(operation.Name)}Operation";

    public static CSharp Of(LongRunningModel model)
    {
        CSharp style = $"{LongRunningStyle}.{model.FinalState.ToString()}";
        foreach (CSharp call in Calls(model))
        {
            style = $"{style}{call}";
        }

        return style;
    }

    private static IEnumerable<CSharp> Calls(LongRunningModel model) =>
    [
        .. model.Queries.Select(static name => (CSharp)$".WithQuery({CSharpText.Literal(name)})"),
        .. model.Headers.Select(static name => (CSharp)$".WithHeader({CSharpText.Literal(name)})"),
        .. model.Result is { } result ? [$".WithResult({CSharpText.Literal(result)})"] : (CSharp[])[],
        .. Words("Succeeded", model.States.Succeeded),
        .. Words("Failed", model.States.Failed),
        .. Words("Running", model.States.Running),
    ];

    private static CSharp[] Words(string meaning, EquatableArray<string> words) =>
        words.Count == 0 ? [] : [$".With{meaning}({string.Join(", ", words.Select(CSharpText.Literal))})"];
}
