using System.Text.Json.Nodes;

namespace Typewright.Conformance;

/// <summary>How values are spelled in what a table or a scenario says.</summary>
public enum Spelling
{
    /// <summary>JSON, where a number is no text.</summary>
    Json,

    /// <summary>As in paths, queries, headers and forms, where all is text.</summary>
    Text,
}

/// <summary>What the bytes of a text are, which only the document tells.</summary>
public enum BytesAlphabet
{
    /// <summary>The value is any JSON, and no bytes at all.</summary>
    None,

    /// <summary>Base64.</summary>
    Base64,

    /// <summary>Base64 for URLs.</summary>
    Base64Url,

    /// <summary>The bytes of the text.</summary>
    Plain,
}

/// <summary>How to take the values of one call.</summary>
/// <param name="Spelling">How they are spelled.</param>
/// <param name="Bytes">What bytes are.</param>
public sealed record WireRules(Spelling Spelling, BytesAlphabet Bytes)
{
    /// <summary>The same for values that are text.</summary>
    public WireRules AsText => this with { Spelling = Spelling.Text };

    /// <summary>The same for values in JSON.</summary>
    public WireRules AsJson => this with { Spelling = Spelling.Json };
}

/// <summary>The parts of a form, as nodes.</summary>
public static class FormFile
{
    /// <summary>The member that has the bytes of a file, as base64.</summary>
    public const string Content = "$content";

    /// <summary>The member that has the name of a file.</summary>
    public const string Name = "$name";

    /// <summary>The member that has the media type of a file.</summary>
    public const string MediaType = "$type";

    /// <summary>Whether a node is a file.</summary>
    /// <param name="node">The node.</param>
    public static bool Is(JsonNode? node) => node is JsonObject members && members.ContainsKey(Content);
}
