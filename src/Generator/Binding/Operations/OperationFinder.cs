using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Operations;

/// <summary>The operations that the project wants, in the document's order.</summary>
internal static class OperationFinder
{
    public static List<Operation> Find(BindingContext context)
    {
        List<Operation> operations = [];
        foreach (Operation operation in context.Document.Operations)
        {
            if (!IsToken(operation.Method))
            {
                string what = $"'{operation.Method}' is not an HTTP method";
                context.Report(ProblemKind.Contradiction, operation.Node, what, "the operation is left out");
                continue;
            }

            HashSet<string> tags = new(operation.Tags, StringComparer.OrdinalIgnoreCase);
            if (context.Options.Wants(operation.Path, tags.Contains))
            {
                operations.Add(operation);
                operations.AddRange(OperationVariants.Of(context, operation).Select(operation.As));
            }
        }

        return operations;
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
