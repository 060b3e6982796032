using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Schemas.Documents;

namespace Typewright.Generator.Binding;

/// <summary>Prose for a member: the document's own, else something true.</summary>
internal static class Documentations
{
    public static Documentation Of(SpecNode node, string fallback) => Of(Prose.Of(node), fallback);

    public static Documentation Of(Prose prose, string fallback)
    {
        (string summary, string description) = prose.Summary.Length == 0 ? (prose.Description, "") : (prose.Summary, prose.Description);
        if (summary.Length == 0)
        {
            summary = prose.Title;
        }

        return new Documentation(summary.Length == 0 ? fallback : summary, description == summary ? "" : description, prose.IsDeprecated);
    }
}
