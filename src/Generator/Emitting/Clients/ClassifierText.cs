using System.Linq;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients;

/// <summary>Which statuses are successes, as C#: the runtime has the usual sets, a client has a field for any other.</summary>
internal static class ClassifierText
{
    private static readonly string[] s_shared = ["200", "201", "202", "204", "200Or201", "200Or202", "200Or204", "201Or202", "202Or204"];

    public static bool NeedsField(ResponseModel response) => response.Statuses.Count > 0 && !s_shared.Contains(Key(response));

    public static string Of(OperationModel operation)
    {
        if (operation.Response.Statuses.Count == 0)
        {
            return "ResponseClassifiers.Success";
        }

        return NeedsField(operation.Response) ? $"s_{FieldName.Of(operation.Name)}Success" : "ResponseClassifiers.Status" + Key(operation.Response);
    }

    private static string Key(ResponseModel response) => string.Join("Or", response.Statuses);
}
