using System.Collections.Generic;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Schemas.Documents.Operations.Parameters;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>How the values of parameters are spelt.</summary>
internal static class Styles
{
    private static readonly Dictionary<SerializationStyle, StyleKind> s_kinds = new()
    {
        [SerializationStyle.Form] = StyleKind.Form,
        [SerializationStyle.SpaceDelimited] = StyleKind.SpaceDelimited,
        [SerializationStyle.PipeDelimited] = StyleKind.PipeDelimited,
        [SerializationStyle.TabDelimited] = StyleKind.TabDelimited,
        [SerializationStyle.DeepObject] = StyleKind.DeepObject,
        [SerializationStyle.Simple] = StyleKind.Simple,
        [SerializationStyle.Label] = StyleKind.Label,
        [SerializationStyle.Matrix] = StyleKind.Matrix,
        [SerializationStyle.Cookie] = StyleKind.Cookie,
    };

    // What a place does not know is its usual style; a header or cookie knows no other, but for what stands between items.
    private static readonly Dictionary<ParameterLocation, HashSet<StyleKind>> s_foreign = new()
    {
        [ParameterLocation.Path] = [StyleKind.Form, StyleKind.DeepObject],
        [ParameterLocation.Query] = [StyleKind.Simple, StyleKind.Label, StyleKind.Matrix],
        [ParameterLocation.Header] = [],
        [ParameterLocation.Cookie] = [],
    };

    public static StyleKind KindOf(SerializationStyle style) => s_kinds[style];

    /// <summary>The style of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="location">Where it travels.</param>
    /// <param name="isContent">Whether its value is JSON text.</param>
    public static ParameterStyle Of(Parameter parameter, ParameterLocation location, bool isContent)
    {
        if (parameter.Place == ParameterPlace.QueryString)
        {
            bool isForm = parameter.Content is { Count: > 0 } content && MediaTypes.RequestKindOf(content[0].Name) == BodyKind.Form;
            return new ParameterStyle(isForm ? StyleKind.QuerystringForm : StyleKind.Querystring, true, false, isContent);
        }

        StyleKind fallback = UsualOf(location);
        StyleKind kind = parameter.Style is { } given ? KindOf(given) : fallback;
        if (kind == StyleKind.Cookie && location == ParameterLocation.Cookie)
        {
            return new ParameterStyle(kind, parameter.Explode ?? true, false, isContent);
        }

        kind = kind == StyleKind.Cookie ? fallback : kind;
        bool explode = parameter.Explode ?? kind == StyleKind.Form;
        return At(location, new ParameterStyle(kind, explode, parameter.AllowsReserved, isContent) { IsEncoded = parameter.IsEncoded });
    }

    /// <summary>A style at a place: its usual one instead of one that the place does not know.</summary>
    public static ParameterStyle At(ParameterLocation location, ParameterStyle style) => s_foreign[location].Contains(style.Kind)
        ? style with { Kind = UsualOf(location) }
        : style;

    private static StyleKind UsualOf(ParameterLocation location) =>
        location is ParameterLocation.Query or ParameterLocation.Cookie ? StyleKind.Form : StyleKind.Simple;
}
