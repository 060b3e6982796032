using System;
using System.Collections.Generic;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Operations;

/// <summary>The operations of a document, in its order.</summary>
internal static class OperationFinder
{
    private static readonly string[] s_methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public static List<OperationDraft> Find(BindingContext context)
    {
        List<OperationDraft> operations = [];
        foreach (string section in new[] { "paths", "x-ms-paths" })
        {
            foreach (KeyValuePair<string, SpecNode> path in context.Root.MembersOf(section))
            {
                if (!path.Key.StartsWith("x-", StringComparison.Ordinal) && context.Definition(path.Value) is { IsObject: true } item)
                {
                    AddItem(context, path.Key, item, operations);
                }
            }
        }

        return operations;
    }

    private static void AddItem(BindingContext context, string path, SpecNode item, List<OperationDraft> operations)
    {
        foreach (KeyValuePair<string, SpecNode> member in item.Members)
        {
            if (Array.IndexOf(s_methods, member.Key) >= 0)
            {
                Add(context, path, member.Key.ToUpperInvariant(), member.Value, item, operations);
            }
            else if (member.Key == "additionalOperations")
            {
                foreach (KeyValuePair<string, SpecNode> additional in member.Value.Members)
                {
                    Add(context, path, additional.Key, additional.Value, item, operations);
                }
            }
        }
    }

    private static void Add(BindingContext context, string path, string method, SpecNode node, SpecNode item, List<OperationDraft> operations)
    {
        if (context.Definition(node) is not { IsObject: true } operation)
        {
            return;
        }

        if (!IsToken(method))
        {
            context.Report(ProblemKind.Contradiction, node, $"'{method}' is not an HTTP method", "the operation is left out");
            return;
        }

        OperationDraft draft = new(path, method, operation, item);
        HashSet<string> tags = new(draft.Tags, StringComparer.OrdinalIgnoreCase);
        if (context.Options.Wants(path, tags.Contains))
        {
            operations.Add(draft);
        }
    }

    private static bool IsToken(string method)
    {
        foreach (char c in method)
        {
            if (c is not ((>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '-' or '_'))
            {
                return false;
            }
        }

        return method.Length > 0;
    }
}
