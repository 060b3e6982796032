using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Typewright.Conformance;

/// <summary>What a path tells when it is laid over a template: the values, and what stands before.</summary>
/// <param name="Prefix">What stands before the template, which is the endpoint's.</param>
/// <param name="Values">The values of the placeholders, decoded.</param>
public sealed partial record PathMatch(string Prefix, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>Lays a path over a template.</summary>
    /// <param name="template">A path of a document.</param>
    /// <param name="path">A path that travels.</param>
    /// <returns>What it tells; null if it is another path.</returns>
    public static PathMatch? Of(string template, string path)
    {
        ArgumentNullException.ThrowIfNull(template);
        string bare = template.Split('?')[0].TrimEnd('/');
        List<string> names = [];
        string pattern = Placeholder().Replace(Regex.Escape(bare).Replace("\\{", "{", StringComparison.Ordinal), match =>
        {
            names.Add(match.Groups[1].Value.Replace("\\", "", StringComparison.Ordinal));
            return $"(?<v{names.Count}>[^?]+?)";
        });
        Match found = Regex.Match(path, $"^(?<prefix>.*?){pattern}/?$");
        return found.Success
            ? new PathMatch(found.Groups["prefix"].Value,
                names.Select((name, index) => (name, index)).DistinctBy(static one => one.name)
                    .ToDictionary(static one => one.name, one => Uri.UnescapeDataString(found.Groups[$"v{one.index + 1}"].Value)))
            : null;
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Placeholder();
}
