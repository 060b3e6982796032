using System.Collections.Generic;
using System.Linq;
using Typewright.Fuzz.Trees;

namespace Typewright.Fuzz.Combinations;

/// <summary>A place of a document where extensions may stand.</summary>
/// <param name="Kind">What is there.</param>
/// <param name="Path">Where it is, in JSONPath.</param>
internal sealed record Place(PlaceKind Kind, string Path)
{
    private static readonly string[] s_methods = ["get", "put", "post", "patch", "delete", "head"];

    // What is below a member of this name; the first step of a schema's own members is again a schema.
    private static readonly Dictionary<string, PlaceKind> s_named = new()
    {
        ["requestBody"] = PlaceKind.Body,
        ["schema"] = PlaceKind.Schema,
        ["items"] = PlaceKind.Schema,
        ["additionalProperties"] = PlaceKind.Schema,
    };

    // What every value below a member of this name is.
    private static readonly Dictionary<string, PlaceKind> s_holders = new()
    {
        ["parameters"] = PlaceKind.Parameter,
        ["responses"] = PlaceKind.Response,
        ["schemas"] = PlaceKind.Schema,
        ["definitions"] = PlaceKind.Schema,
        ["properties"] = PlaceKind.Schema,
        ["allOf"] = PlaceKind.Schema,
        ["oneOf"] = PlaceKind.Schema,
    };

    /// <summary>All places of a document.</summary>
    public static IReadOnlyList<Place> In(Tree document) => [new(PlaceKind.Document, "$"), .. Below(document, "$", holder: null)];

    private static IEnumerable<Place> Below(Tree tree, string path, string? holder)
    {
        IEnumerable<(string? Name, string Step, Tree Value)> parts =
        [
            .. tree.Members.Select(static member => ((string?)member.Key, $"['{member.Key}']", member.Value)),
            .. tree.Items.Select(static (item, index) => ((string?)null, $"[{index}]", item)),
        ];
        foreach ((string? name, string step, Tree value) in parts.Where(static part => part.Value.Kind is TreeKind.Map or TreeKind.List))
        {
            string at = path + step;
            if (value.Kind == TreeKind.Map && KindOf(name, holder) is { } kind)
            {
                yield return new Place(kind, at);
            }

            // Names that somebody chose mean nothing, whatever they are.
            string? inside = holder is not null && s_holders.ContainsKey(holder) && value.Kind == TreeKind.Map ? null : name;
            foreach (Place place in Below(value, at, inside))
            {
                yield return place;
            }
        }
    }

    private static PlaceKind? KindOf(string? name, string? holder)
    {
        if (holder is not null && s_holders.TryGetValue(holder, out PlaceKind held))
        {
            return held;
        }

        if (name is not null && s_named.TryGetValue(name, out PlaceKind named))
        {
            return named;
        }

        return s_methods.Contains(name) ? PlaceKind.Operation : null;
    }
}
