namespace Typewright.Conformance;

/// <summary>How values are spelled in what a table or a scenario says.</summary>
public enum Spelling
{
    /// <summary>JSON, where a number is no text.</summary>
    Json,

    /// <summary>As in paths, queries, headers and forms, where all is text.</summary>
    Text,
}
