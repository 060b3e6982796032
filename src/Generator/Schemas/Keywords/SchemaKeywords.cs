using System;
using System.Collections.Generic;
using System.Linq;
using static Typewright.Generator.Schemas.Keywords.KeywordRole;

namespace Typewright.Generator.Schemas.Keywords;

/// <summary>
/// Every keyword that means something here, in the spellings of 2.0, 3.0, 3.1, 3.2 and vendors, with what it is about.
/// A keyword that is not among them speaks of the type, so that a schema which has it is not taken for one that says nothing;
/// an extension that is not is a remark.
/// </summary>
internal static class SchemaKeywords
{
    public const string CSharpType = "x-csharp-type";
    public const string CSharpSealed = "x-csharp-sealed";
    public const string CSharpParameter = "x-csharp-parameter";
    public const string CSharpNullable = "x-csharp-nullable";
    public const string CSharpSetter = "x-csharp-setter";

    private static readonly Dictionary<string, (Keyword Keyword, KeywordRole Role)> s_rows = new(StringComparer.Ordinal)
    {
        ["$ref"] = (Keyword.Reference, KeywordRole.Type),
        ["$dynamicRef"] = (Keyword.DynamicReference, KeywordRole.Type),
        ["$recursiveRef"] = (Keyword.RecursiveReference, KeywordRole.Type),
        ["type"] = (Keyword.Type, KeywordRole.Type),
        ["enum"] = (Keyword.Enum, KeywordRole.Type),
        ["const"] = (Keyword.Constant, KeywordRole.Type),
        ["allOf"] = (Keyword.Parts, KeywordRole.Type),
        ["oneOf"] = (Keyword.OneOf, KeywordRole.Type),
        ["anyOf"] = (Keyword.AnyOf, KeywordRole.Type),
        ["properties"] = (Keyword.Members, KeywordRole.Type),
        ["additionalProperties"] = (Keyword.Additional, KeywordRole.Type),
        ["patternProperties"] = (Keyword.Patterns, KeywordRole.Type),
        ["items"] = (Keyword.Items, KeywordRole.Type),
        ["prefixItems"] = (Keyword.Places, KeywordRole.Type),
        ["format"] = (Keyword.Format, KeywordRole.Type),
        ["contentEncoding"] = (Keyword.Encoding, KeywordRole.Type),
        ["mapping"] = (Keyword.Mapping, KeywordRole.Type),
        ["summary"] = (Keyword.Summary, KeywordRole.Type),

        ["unevaluatedProperties"] = (Keyword.Unevaluated, Limit),
        ["pattern"] = (Keyword.Pattern, Limit),
        ["contentMediaType"] = (Keyword.MediaType, Limit),
        ["contentSchema"] = (Keyword.Content, Limit),
        ["xml"] = (Keyword.Xml, Limit),
        ["minLength"] = (Keyword.None, Limit),
        ["maxLength"] = (Keyword.None, Limit),
        ["minimum"] = (Keyword.None, Limit),
        ["maximum"] = (Keyword.None, Limit),
        ["exclusiveMinimum"] = (Keyword.None, Limit),
        ["exclusiveMaximum"] = (Keyword.None, Limit),
        ["multipleOf"] = (Keyword.None, Limit),
        ["minItems"] = (Keyword.None, Limit),
        ["maxItems"] = (Keyword.None, Limit),
        ["uniqueItems"] = (Keyword.None, Limit),
        ["unevaluatedItems"] = (Keyword.None, Limit),
        ["minProperties"] = (Keyword.None, Limit),
        ["maxProperties"] = (Keyword.None, Limit),
        ["dependentRequired"] = (Keyword.None, Limit),
        ["dependentSchemas"] = (Keyword.None, Limit),
        ["not"] = (Keyword.None, Limit),
        ["if"] = (Keyword.None, Limit),
        ["then"] = (Keyword.None, Limit),
        ["else"] = (Keyword.None, Limit),
        ["$schema"] = (Keyword.None, Limit),
        ["$id"] = (Keyword.None, Limit),
        ["$anchor"] = (Keyword.None, Limit),
        ["$defs"] = (Keyword.None, Limit),
        ["definitions"] = (Keyword.None, Limit),

        ["required"] = (Keyword.Required, Companion),
        ["discriminator"] = (Keyword.Discriminator, Companion),

        ["description"] = (Keyword.Description, Place),
        ["title"] = (Keyword.Title, Place),
        ["nullable"] = (Keyword.Nullable, Place),
        ["x-nullable"] = (Keyword.VendorNullable, Place),
        ["readOnly"] = (Keyword.ReadOnly, Place),
        ["writeOnly"] = (Keyword.WriteOnly, Place),
        ["deprecated"] = (Keyword.Deprecated, Place),
        ["default"] = (Keyword.Default, Place),
        ["example"] = (Keyword.None, Place),
        ["examples"] = (Keyword.None, Place),
        ["externalDocs"] = (Keyword.None, Place),
        ["$comment"] = (Keyword.None, Remark),

        [CSharpType] = (Keyword.CSharpType, KeywordRole.Type),
        ["x-csharp-name"] = (Keyword.CSharpName, Remark),
        ["x-csharp-accessibility"] = (Keyword.CSharpAccessibility, Remark),
        [CSharpSealed] = (Keyword.CSharpSealed, Remark),
        [CSharpParameter] = (Keyword.CSharpParameter, Remark),
        [CSharpNullable] = (Keyword.CSharpNullable, Remark),
        [CSharpSetter] = (Keyword.CSharpSetter, Remark),
        ["x-ms-client-name"] = (Keyword.ClientName, Remark),
        ["x-ms-discriminator-value"] = (Keyword.DiscriminatorValue, Remark),
        ["x-ms-enum"] = (Keyword.MsEnum, Remark),
        ["x-enum-varnames"] = (Keyword.ValueNames, Remark),
        ["x-enumNames"] = (Keyword.ValueNamesOfNSwag, Remark),
        ["x-enum-names"] = (Keyword.ValueNamesWithHyphens, Remark),
        ["x-enum-descriptions"] = (Keyword.ValueDescriptions, Remark),
        ["x-enumDescriptions"] = (Keyword.ValueDescriptionsOfNSwag, Remark),
        ["x-enum-description"] = (Keyword.ValueDescription, Remark),
    };

    private static readonly HashSet<string> s_prose = new(StringComparer.Ordinal)
    {
        "description", "title", "summary", "example", "examples", "externalDocs", "$comment",
        "x-enum-descriptions", "x-enumDescriptions", "x-enum-description",
    };

    public static (Keyword Keyword, KeywordRole Role) Of(string name) =>
        s_rows.TryGetValue(name, out (Keyword Keyword, KeywordRole Role) row)
        ? row
        : (Keyword.None, name.StartsWith("x-", StringComparison.Ordinal) ? Remark : KeywordRole.Type);

    /// <summary>The extensions that others have made for a keyword.</summary>
    public static IEnumerable<string> Extensions(Keyword keyword) => Extensions(keyword, keyword);

    /// <summary>The same for several keywords that are beside each other.</summary>
    public static IEnumerable<string> Extensions(Keyword first, Keyword last) => s_rows
        .Where(row => row.Value.Keyword >= first && row.Value.Keyword <= last && row.Key.StartsWith("x-", StringComparison.Ordinal))
        .Select(static row => row.Key);

    /// <summary>Whether a keyword is read by people only.</summary>
    public static bool IsProse(string name) => s_prose.Contains(name);

    /// <summary>Whether a keyword speaks of the place where a schema stands, and not of its type.</summary>
    public static bool IsOfPlace(string name) => Of(name).Role == Place;
}
