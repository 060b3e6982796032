using System;
using System.Collections.Generic;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Naming.Operations;

/// <summary>
/// Definitions that were made for the body of one operation, as FastAPI makes them of several parameters: "Body_" and the id. They are
/// called after the operation.
/// </summary>
internal static class BodyNames
{
    private const string OfBody = "Body_";

    /// <param name="operations">The operations.</param>
    /// <param name="stemOf">What types of an operation are called after.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Operation> operations, Func<Operation, string> stemOf)
    {
        Dictionary<string, string> bodies = new(StringComparer.Ordinal);
        foreach (Operation operation in operations)
        {
            foreach (MediaType media in operation.RequestBody?.Content ?? [])
            {
                string name = media.Schema is { Reference: not null } schema ? schema.ReferenceName : "";
                bool isJson = media.Name.EndsWith("json", StringComparison.OrdinalIgnoreCase);
                if (name.StartsWith(OfBody, StringComparison.Ordinal) && !bodies.ContainsKey(name))
                {
                    bodies.Add(name, stemOf(operation) + (isJson ? "Request" : ""));
                }
            }
        }

        return bodies;
    }
}
