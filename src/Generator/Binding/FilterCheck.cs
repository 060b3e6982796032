using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Diagnostics;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding;

/// <summary>Filters of the project that match nothing: often misspelt, or the document has changed.</summary>
internal static class FilterCheck
{
    private const int Named = 5;

    public static void Run(BindingContext context)
    {
        BindingOptions options = context.Options;
        if (!options.HasFilters)
        {
            return;
        }

        List<Operation> operations =
            [.. context.Document.Operations, .. context.Document.Webhooks.SelectMany(static webhook => webhook.Operations)];
        string[] tags = [.. operations.SelectMany(static operation => operation.Tags).Distinct()];
        string[] paths = [.. operations.Select(static operation => operation.Path).Distinct()];
        Check(context, nameof(options.IncludeTags), options.IncludeTags, tags);
        Check(context, nameof(options.ExcludeTags), options.ExcludeTags, tags);
        Check(context, nameof(options.IncludePaths), options.IncludePaths, paths);
        Check(context, nameof(options.ExcludePaths), options.ExcludePaths, paths);
    }

    private static void Check(BindingContext context, string option, EquatableArray<string> values, string[] known)
    {
        bool isPath = option.EndsWith("Paths", StringComparison.Ordinal);
        foreach (string value in values)
        {
            bool isThere = known.Any(name => isPath
                ? BindingOptions.Matches(value, name)
                : string.Equals(name, value, StringComparison.OrdinalIgnoreCase));
            if (!isThere)
            {
                context.ReportWhole(ProblemKind.UnmatchedFilter, value, option, Hint(value, known));
            }
        }
    }

    private static string Hint(string value, string[] known)
    {
        if (Spelling.Nearest(value, known) is { } meant)
        {
            return Spelling.Question(meant);
        }

        string more = known.Length > Named ? ", \u2026" : "";
        return known.Length == 0 ? "; there is none" : $"; there are {string.Join(", ", known.Take(Named))}{more}";
    }
}
