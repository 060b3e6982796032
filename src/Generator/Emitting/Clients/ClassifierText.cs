using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>Which statuses are successes, as C#: the runtime has the usual sets, a client has a field for any other.</summary>
internal static class ClassifierText
{
    private static readonly string[] s_shared = ["200", "201", "202", "204", "200Or201", "200Or202", "200Or204", "201Or202", "202Or204"];

    public static bool NeedsField(ResponseModel response) => response.Statuses.Count > 0 && !s_shared.Contains(Key(response));

    public static CSharp Of(OperationModel operation) => operation.Response switch
    {
        { Statuses.Count: 0 } => $"{ResponseClassifiers}.Success",
        { } response when NeedsField(response) => $"s_{FieldName.Of(operation.Name)}Success",
        { } response => $"{ResponseClassifiers}.Status{Key(response)}",
    };

    private static string Key(ResponseModel response) => string.Join("Or", response.Statuses);
}
