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
        SuccessSet.Own => $"s_{FieldName.Of(operation.Name)}Success",
        _ => $"{ResponseClassifiers}.Status{string.Join("Or", operation.Response.Statuses)}",
    };
}
