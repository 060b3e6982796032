using System;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>What the version of a document decides.</summary>
/// <param name="IsSwagger">Whether it is 2.0, which says things in other places.</param>
/// <param name="IsJsonSchema">
/// Whether schemas are those of JSON Schema, as they are since 3.1: bytes are a schema that says nothing, or one with a media type.
/// </param>
internal sealed record DocumentVersion(bool IsSwagger, bool IsJsonSchema)
{
    public static DocumentVersion Of(SpecNode root) =>
        new(root["swagger"] is not null, root.Scalar("openapi") is { } version && !version.StartsWith("3.0", StringComparison.Ordinal));

    /// <summary>The node that names the version; null where none does.</summary>
    public static SpecNode? NodeOf(SpecNode root) => root["openapi"] ?? root["swagger"];

    /// <summary>Why a document cannot be read; null where it can.</summary>
    public static string? Refusal(SpecNode root)
    {
        if (!root.IsObject)
        {
            return "its root is not an object";
        }

        string? version = root.Scalar("openapi") ?? root.Scalar("swagger");
        if (version is null)
        {
            return ForeignDocuments.Told(root) ?? "its root has neither 'openapi' nor 'swagger'";
        }

        return IsSupported(version) ? null : $"version '{version}' is not supported; 2.0, 3.0, 3.1 and 3.2 are";
    }

    private static bool IsSupported(string version) =>
        version is "2" or "3" || version.StartsWith("3.", StringComparison.Ordinal) || version.StartsWith("2.", StringComparison.Ordinal);
}
