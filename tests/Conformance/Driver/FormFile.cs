using System.Text.Json.Nodes;

namespace Typewright.Conformance;

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
