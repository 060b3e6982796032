using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Typewright.Generator.Tests.Docs;

/// <summary>
/// What the examples of a page take for granted, as the page says it, once: a sentence that begins with "The examples assume" names
/// usings, such as <c>using Azure;</c>, and variables with their types. Nothing else is given.
/// </summary>
internal static partial class Assumptions
{
    private const string Beginning = "The examples assume";

    /// <summary>The page's sentence as code; none for a page that assumes nothing.</summary>
    public static IEnumerable<string> Of(Page page)
    {
        string said = string.Concat(page.Lines
            .Where(static line => line.Contains(Beginning, StringComparison.Ordinal))
            .Select(static line => line[line.IndexOf(Beginning, StringComparison.Ordinal)..]));
        string[] quoted = [.. Quoted().Matches(said).Select(static match => match.Groups[1].Value)];
        string[] usings = [.. quoted.Where(static text => text.StartsWith("using ", StringComparison.Ordinal))];
        string[] variables = [.. quoted.Except(usings).Where(static text => text.Split(' ').Length == 2)];
        if (usings.Length > 0)
        {
            yield return string.Concat(usings.Select(static text => $"global {text}\n"));
        }

        if (variables.Length > 0)
        {
            yield return $$"""
                global using static Given;

                internal static class Given
                {
                    {{string.Concat(variables.Select(static text => $"public static {text} => default!;\n"))}}
                }
                """;
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
