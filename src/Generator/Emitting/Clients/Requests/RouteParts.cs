using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Operations;

namespace Typewright.Generator.Emitting.Clients.Requests;

/// <summary>A part of an operation's address.</summary>
/// <param name="Text">What the document fixes, as it goes into the address.</param>
/// <param name="Parameter">The parameter that it is instead; null for a text.</param>
/// <param name="IsQuery">Whether it is the beginning of the query.</param>
internal sealed record RoutePart(string Text, ParameterModel? Parameter = null, bool IsQuery = false);

/// <summary>The parts of an operation's address in their order.</summary>
internal static class RouteParts
{
    public static IEnumerable<RoutePart> Of(OperationModel operation)
    {
        string query = "";
        foreach (string segment in operation.Segments)
        {
            if (ParameterOf(operation, segment) is { } parameter)
            {
                yield return new RoutePart("", parameter);
                continue;
            }

            // Some documents write a query into the path; what follows '#' never travels.
            string[] parts = segment.Split('#')[0].Split(['?'], 2);
            query = parts.Length > 1 ? parts[1] : query;
            if (parts[0].Length > 0)
            {
                yield return new RoutePart(UriText.Encode(parts[0]));
            }
        }

        if (query.Length > 0)
        {
            yield return new RoutePart(UriText.Encode(query), IsQuery: true);
        }
    }

    private static ParameterModel? ParameterOf(OperationModel operation, string segment)
    {
        if (segment[0] != '{' || segment[segment.Length - 1] != '}')
        {
            return null;
        }

        string name = segment.Substring(1, segment.Length - 2);
        return operation.Parameters.First(parameter => parameter.Location == ParameterLocation.Path && parameter.WireName == name);
    }
}
