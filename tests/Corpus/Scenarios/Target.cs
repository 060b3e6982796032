using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Model;

namespace Typewright.Corpus.Scenarios;

/// <summary>The operation that a call is of.</summary>
/// <param name="Client">The document's client.</param>
/// <param name="Type">The class that has the operation.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Path">The call's path by the operation's template.</param>
internal sealed record Target(ScenarioClient Client, ClientType Type, OperationModel Operation, PathMatch Path)
{
    /// <summary>Finds the operation: by the path of the document where that is known, else by the template that leaves the least to a server.</summary>
    public static Target? Find(ScenarioDocuments documents, string spec, ScenarioCall call)
    {
        foreach (ScenarioClient client in documents.Of(spec, call))
        {
            IEnumerable<Target> found =
                from type in client.Model.Clients
                from operation in type.Operations
                where string.Equals(operation.Method, call.Method, StringComparison.OrdinalIgnoreCase) && (call.DocumentPath is null || call.DocumentPath == operation.Path)
                let path = PathMatch.Of(operation, call.Uri)
                where path is not null && (call.DocumentPath is not null || operation.Path.Trim('/').Length > 0)
                orderby path.Prefix.Length, path.Values.Count
                select new Target(client, type, operation, path);
            if (found.FirstOrDefault() is { } target)
            {
                return target;
            }
        }

        return null;
    }
}
