using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Operations;

namespace Typewright.Corpus.Scenarios;

/// <summary>The operation that a call is of.</summary>
/// <param name="Client">The document's client.</param>
/// <param name="Type">The class that has the operation.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Path">The call's path by the operation's template.</param>
internal sealed record Target(ScenarioClient Client, ClientType Type, OperationModel Operation, PathMatch Path)
{
    /// <summary>An empty body for a request whose body is not looked at, where the document demands one; otherwise null.</summary>
    public ScenarioBody? Unchecked => Operation.Body is { IsRequired: true, Kind: BodyKind.Json } ? new ScenarioBody("application/json", "{}"u8.ToArray(), null) : null;

    /// <summary>Finds the operation: by the path of the document where that is known, else by the template with the fewest parameters.</summary>
    public static Target? Find(ScenarioDocuments documents, string spec, ScenarioCall call)
    {
        foreach (ScenarioClient client in documents.Of(spec, call))
        {
            // An overlay may have moved it.
            bool exists = client.Model.Clients.Any(type => type.Operations.Any(operation => call.DocumentPath?.EndsWith(operation.Path, StringComparison.Ordinal) == true));
            IEnumerable<Target> found =
                from type in client.Model.Clients
                from operation in type.Operations
                where string.Equals(operation.Method, call.Method, StringComparison.OrdinalIgnoreCase) && (call.DocumentPath is null || call.DocumentPath.EndsWith(operation.Path, StringComparison.Ordinal) || !exists)
                let path = PathMatch.Of(operation, client.ServerPattern, call.Uri)
                where path is not null
                orderby path.Values.Count
                select new Target(client, type, operation, path);
            if (found.FirstOrDefault() is { } target)
            {
                return target;
            }
        }

        return null;
    }
}
