using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Paging;

/// <summary>A value somewhere in the body of a page.</summary>
/// <param name="Steps">The members that lead to it.</param>
/// <param name="Schema">What it is.</param>
internal sealed record PagePlace(IReadOnlyList<string> Steps, Schema Schema)
{
    /// <summary>Its own name, without signs and case.</summary>
    public string Word { get; } = WordOf(Steps[Steps.Count - 1]);

    /// <summary>The name of what is around it; empty at the root.</summary>
    public string Around { get; } = Steps.Count > 1 ? WordOf(Steps[Steps.Count - 2]) : "";

    // Of "hydra:next" the vocabulary in front is no part.
    private static string WordOf(string step) => Words.Plain(step.Substring(step.LastIndexOf(':') + 1));

    /// <summary>The member's name, or a JSON pointer for one that lies deeper.</summary>
    public string Place => Steps.Count == 1 && !Steps[0].StartsWith("/", StringComparison.Ordinal)
        ? Steps[0]
        : string.Concat(Steps.Select(static step => "/" + PointerStep.Escape(step)));
}
