using System;
using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Places;

/// <summary>The keywords that hold schemas, and how those stand in the schema around them.</summary>
internal static class PlaceKeywords
{
    private static readonly Dictionary<string, (PlaceStep Step, bool HasNames)> s_rows = new(StringComparer.Ordinal)
    {
        ["properties"] = (PlaceStep.Member, true),
        ["patternProperties"] = (PlaceStep.Value, true),
        ["dependentSchemas"] = (PlaceStep.Part, true),
        ["$defs"] = (PlaceStep.Definition, true),
        ["definitions"] = (PlaceStep.Definition, true),
        ["additionalProperties"] = (PlaceStep.Value, false),
        ["unevaluatedProperties"] = (PlaceStep.Value, false),
        ["items"] = (PlaceStep.Item, false),
        ["prefixItems"] = (PlaceStep.Item, false),
        ["additionalItems"] = (PlaceStep.Item, false),
        ["unevaluatedItems"] = (PlaceStep.Item, false),
        ["contains"] = (PlaceStep.Item, false),
        ["allOf"] = (PlaceStep.Part, false),
        ["oneOf"] = (PlaceStep.Alternative, false),
        ["anyOf"] = (PlaceStep.Alternative, false),
        ["not"] = (PlaceStep.Part, false),
        ["if"] = (PlaceStep.Part, false),
        ["then"] = (PlaceStep.Part, false),
        ["else"] = (PlaceStep.Part, false),
        ["contentSchema"] = (PlaceStep.Part, false),
    };

    /// <summary>How the schemas in a keyword stand, and whether they have names there; null for a keyword that holds none.</summary>
    public static (PlaceStep Step, bool HasNames)? Of(string keyword) =>
        s_rows.TryGetValue(keyword, out (PlaceStep, bool) row) ? row : null;
}
