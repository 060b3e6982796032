using System;
using Typewright.Generator.Collections;

namespace Typewright.Generator.Binding;

/// <summary>What the user's project says about one client.</summary>
internal sealed record BindingOptions(
    string Namespace,
    string? ClientName,
    string Accessibility,
    bool ClosedEnums,
    bool ProtocolMethods,
    bool ModelFactory,
    bool DependencyInjection,
    bool HasDateOnly,
    EquatableArray<string> IncludeTags,
    EquatableArray<string> ExcludeTags,
    EquatableArray<string> IncludePaths,
    EquatableArray<string> ExcludePaths)
{
    public static readonly BindingOptions Default = new("Generated", null, "public", false, true, true, false, true, default, default, default, default);

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

    private static bool Matches(string pattern, string path) => pattern.EndsWith("*", StringComparison.Ordinal)
        ? path.StartsWith(pattern.Substring(0, pattern.Length - 1), StringComparison.OrdinalIgnoreCase)
        : string.Equals(pattern, path, StringComparison.OrdinalIgnoreCase);
}
