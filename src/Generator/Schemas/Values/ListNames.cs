namespace Typewright.Generator.Schemas.Values;

/// <summary>What services call the member of an object that has the items of a list, in small letters and one word.</summary>
internal static class ListNames
{
    /// <summary>Lists that are the items where several stand side by side.</summary>
    public static readonly string[] Usual =
        ["data", "items", "results", "value", "values", "content", "entries", "records", "elements"];

    /// <summary>Lists that are when none of those is there.</summary>
    public static readonly string[] Rarer =
        ["result", "hits", "docs", "documents", "rows", "list", "objects", "edges", "nodes", "resources", "features"];
}
