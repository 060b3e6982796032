using System;
using System.Collections.Generic;
using System.Linq;

namespace Typewright.Conformance;

/// <summary>The operation of an expected request.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Path">What the path tells.</param>
public sealed record ScenarioTarget(GeneratedOperation Operation, PathMatch Path)
{
    /// <summary>
    /// Finds the operation of a request: by its path in the document where that is known, else by the template that says most.
    /// </summary>
    /// <param name="clients">The clients.</param>
    /// <param name="namespaces">The namespaces of the spec, the most fitting first.</param>
    /// <param name="call">The request.</param>
    public static ScenarioTarget? Find(GeneratedClients clients, IEnumerable<string> namespaces, ScenarioCall call)
    {
        ArgumentNullException.ThrowIfNull(clients);
        ArgumentNullException.ThrowIfNull(namespaces);
        foreach (string ns in namespaces)
        {
            IEnumerable<ScenarioTarget> found =
                from operation in clients.In(ns)
                where operation.Verb == call.Method
                let path = PathMatch.Of(operation.Path, call.Uri)
                where path is not null
                orderby operation.Path == call.DocumentPath descending, path.Values.Count, operation.Path.Length descending
                select new ScenarioTarget(operation, path);
            if (found.FirstOrDefault() is { } target)
            {
                return target;
            }
        }

        return null;
    }
}
