using System;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// Ids that are the name of a handler, the verb and a number, as Swagger's tools make them: "usersUsingGET_1" is "GetUsers".
/// </summary>
internal static class HandlerAndVerbRule
{
    private const string Using = "Using";

    public static string? NameOf(OperationNameRequest request)
    {
        string id = IdWords.WithoutNumber(request.Id);
        string suffix = Using + request.Operation.Method;
        if (!id.EndsWith(suffix, StringComparison.OrdinalIgnoreCase) || id.Length == suffix.Length)
        {
            return null;
        }

        string name = IdWords.Method(id.Substring(0, id.Length - suffix.Length), request);
        bool isNoun = request.Operation.Path.IndexOf("/" + name, StringComparison.OrdinalIgnoreCase) >= 0;
        return isNoun ? Identifiers.Pascal(request.Verb) + name : name;
    }
}
