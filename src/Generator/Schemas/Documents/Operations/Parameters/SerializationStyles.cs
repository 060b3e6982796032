using System;
using System.Collections.Generic;

namespace Typewright.Generator.Schemas.Documents.Operations.Parameters;

/// <summary>The words for styles: those of 3.x, and the collection formats of 2.0.</summary>
internal static class SerializationStyles
{
    private static readonly Dictionary<string, SerializationStyle> s_styles = new(StringComparer.Ordinal)
    {
        ["form"] = SerializationStyle.Form,
        ["spaceDelimited"] = SerializationStyle.SpaceDelimited,
        ["pipeDelimited"] = SerializationStyle.PipeDelimited,
        ["tabDelimited"] = SerializationStyle.TabDelimited,
        ["deepObject"] = SerializationStyle.DeepObject,
        ["simple"] = SerializationStyle.Simple,
        ["label"] = SerializationStyle.Label,
        ["matrix"] = SerializationStyle.Matrix,
        ["cookie"] = SerializationStyle.Cookie,
    };

    private static readonly Dictionary<string, SerializationStyle> s_collectionFormats = new(StringComparer.Ordinal)
    {
        ["ssv"] = SerializationStyle.SpaceDelimited,
        ["tsv"] = SerializationStyle.TabDelimited,
        ["pipes"] = SerializationStyle.PipeDelimited,
    };

    /// <summary>The words for styles.</summary>
    public static IReadOnlyCollection<string> Words => s_styles.Keys;

    /// <summary>The words for collection formats; the first two are the usual ones of their places.</summary>
    public static IReadOnlyCollection<string> CollectionFormats { get; } = ["csv", "multi", .. s_collectionFormats.Keys];

    /// <summary>The style of a word; null where it is none, or no word is given.</summary>
    public static SerializationStyle? Of(string? word) =>
        word is not null && s_styles.TryGetValue(word, out SerializationStyle style) ? style : null;

    /// <summary>The style that a collection format is; null where it is the usual one of the place.</summary>
    public static SerializationStyle? OfCollectionFormat(string format) =>
        s_collectionFormats.TryGetValue(format, out SerializationStyle style) ? style : null;
}
