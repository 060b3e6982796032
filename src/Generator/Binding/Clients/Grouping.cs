using System;
using System.Collections.Generic;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Clients;

/// <summary>What puts operations into groups where the document does not say.</summary>
internal static class Grouping
{
    /// <summary>
    /// Operation ids of the form Group_Name group where all of them have it; else tags do, where there is more than one.
    /// The function gives null for an operation that belongs to no group.
    /// </summary>
    public static Func<Operation, string?> Of(IReadOnlyList<Operation> operations)
    {
        HashSet<string> prefixes = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> tags = new(StringComparer.OrdinalIgnoreCase);
        bool allPrefixed = operations.Count > 0;
        foreach (Operation operation in operations)
        {
            string? prefix = OperationNaming.GroupOf(operation);
            allPrefixed &= prefix is not null;
            prefixes.Add(prefix ?? "");
            if (FirstTag(operation) is { } tag)
            {
                tags.Add(tag);
            }
        }

        if (allPrefixed)
        {
            return prefixes.Count > 1 ? OperationNaming.GroupOf : static _ => null;
        }

        return tags.Count > 1 ? FirstTag : static _ => null;
    }

    /// <summary>What puts an operation into a group if there are groups at all.</summary>
    public static string? WordOf(Operation operation) => OperationNaming.GroupOf(operation) ?? FirstTag(operation);

    private static string? FirstTag(Operation operation) => operation.Tags.Count > 0 ? operation.Tags[0] : null;
}
