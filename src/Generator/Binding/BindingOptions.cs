using System;
using Typewright.Generator.Baselines;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding;

/// <summary>What the user's project says about one client.</summary>
internal sealed record BindingOptions
{
    /// <summary>What holds for a project that says nothing.</summary>
    public static readonly BindingOptions Default = new();

    public string Namespace { get; init; } = "Generated";

    public string? ClientName { get; init; }

    public string Accessibility { get; init; } = "public";

    public bool ClosedEnums { get; init; }

    public bool ProtocolMethods { get; init; } = true;

    public bool ModelFactory { get; init; } = true;

    /// <summary>How users make what they send.</summary>
    public ModelStyle Models { get; init; }

    public bool JsonResolver { get; init; } = true;

    /// <summary>Whether there is a type that reads the headers of responses.</summary>
    public bool ResponseHeaders { get; init; } = true;

    public bool DependencyInjection { get; init; }

    /// <summary>Whether each client implements an interface.</summary>
    public bool Interfaces { get; init; }

    /// <summary>Whether there are types for what webhooks and callbacks send.</summary>
    public bool Webhooks { get; init; }

    public bool HttpClientFactory { get; init; }

    public bool StrictStatuses { get; init; }

    /// <summary>Whether what is only likely to be a listing is one.</summary>
    public bool PagesWhatIsLikely { get; init; }

    /// <summary>Whether the document may name the project's code.</summary>
    public bool TrustsDocument { get; init; }

    /// <summary>The public surface that the project has checked in; null for none.</summary>
    public BaselineText? Baseline { get; init; }

    /// <summary>The file of the baseline, as the project names it; empty for none.</summary>
    public string BaselinePath { get; init; } = "";

    /// <summary>Whether what breaks callers is an error.</summary>
    public bool RefusesBreaks { get; init; }

    /// <summary>Whether the baseline is about to be written anew, which accepts what breaks.</summary>
    public bool WritesBaseline { get; init; }

    /// <summary>Whether somebody wants to see what a client is like.</summary>
    public bool WritesPage { get; init; }

    /// <summary>Whether the framework has DateOnly and TimeOnly.</summary>
    public bool FrameworkHasDateOnly { get; init; } = true;

    /// <summary>Whether the project is built for frameworks that have them, and for others.</summary>
    public bool FrameworksDiffer { get; init; }

    /// <summary>The type of dates, where the project says it for all its frameworks; null where each framework has its own.</summary>
    public string? Dates { get; init; }

    /// <summary>Whether dates and times of day are DateOnly and TimeOnly.</summary>
    public bool HasDateOnly => Dates is null ? FrameworkHasDateOnly : Dates == "DateOnly";

    public bool HasOverloadPriority { get; init; } = true;

    public EquatableArray<string> IncludeTags { get; init; }

    public EquatableArray<string> ExcludeTags { get; init; }

    public EquatableArray<string> IncludePaths { get; init; }

    public EquatableArray<string> ExcludePaths { get; init; }

    /// <summary>Whether the project leaves operations out.</summary>
    public bool HasFilters => IncludeTags.Count + ExcludeTags.Count + IncludePaths.Count + ExcludePaths.Count > 0;

    /// <summary>Whether an operation is wanted. A path pattern may end in <c>*</c>.</summary>
    public bool Wants(string path, Func<string, bool> hasTag) =>
        (IncludeTags.Count == 0 || Any(IncludeTags, hasTag))
        && !Any(ExcludeTags, hasTag)
        && (IncludePaths.Count == 0 || Any(IncludePaths, pattern => Matches(pattern, path)))
        && !Any(ExcludePaths, pattern => Matches(pattern, path));

    private static bool Any(EquatableArray<string> items, Func<string, bool> test)
    {
        foreach (string item in items)
        {
            if (test(item))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a path is one that a pattern means.</summary>
    public static bool Matches(string pattern, string path) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? path.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, path, StringComparison.OrdinalIgnoreCase);
}
