using System.Collections.Generic;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>Which statuses are successes, as C#.</summary>
internal static class ClassifierText
{
    public static CSharp Of(OperationModel operation) => operation.Response.Success switch
    {
        SuccessSet.Existence => $"{ResponseClassifiers}.Exists",
        SuccessSet.Any => $"{ResponseClassifiers}.Success",
        SuccessSet.Own or SuccessSet.OwnDescribed => $"{Field(operation)}",
        SuccessSet.Described => $"{ResponseClassifiers}.SuccessLike{string.Join("Or", operation.Response.Statuses)}",
        _ => $"{ResponseClassifiers}.Status{string.Join("Or", operation.Response.Statuses)}",
    };

    /// <summary>The fields of sets that the runtime does not have.</summary>
    public static IEnumerable<CSharp> Fields(OperationModel operation)
    {
        if (operation.Response.Success is SuccessSet.Own or SuccessSet.OwnDescribed)
        {
            string method = operation.Response.Success == SuccessSet.Own ? "Create" : "CreateLike";
            string statuses = string.Join(", ", operation.Response.Statuses);
            yield return
                $"private static readonly {ResponseClassifier} {Field(operation)} = {ResponseClassifiers}.{method}({statuses});";
        }
    }

    private static string Field(OperationModel operation) => $"s_{FieldName.Of(operation.Name)}Success";
}
