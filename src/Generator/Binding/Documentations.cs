using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding;

/// <summary>Prose for a member: the document's own, else something true.</summary>
internal static class Documentations
{
    public static Documentation Of(SpecNode node, string fallback)
    {
        string description = Clean(node.String("description"));
        string summary = Clean(node.String("summary"));
        if (summary.Length == 0)
        {
            (summary, description) = (description, "");
        }

        if (summary.Length == 0)
        {
            summary = Clean(node.String("title"));
        }

        return new Documentation(summary.Length == 0 ? fallback : summary, description == summary ? "" : description, node.True("deprecated"));
    }

    private static string Clean(string? text) => text?.Trim() ?? "";
}
