using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Documents;

namespace Typewright.Generator.Binding;

/// <summary>Prose for a member: the document's own, else something true.</summary>
internal static class Documentations
{
    public static Documentation Of(Prose prose, string fallback) =>
        Of(prose.Summary, prose.Description, prose.Title, fallback) with { Obsolete = prose.IsDeprecated };

    public static Documentation Of(Schema schema, string fallback) =>
        Of(schema.Summary, schema.Description, schema.Title, fallback) with { Obsolete = schema.IsDeprecated };

    /// <summary>Something that is said of nothing but what it is: "the display name".</summary>
    public static string Sentence(string subject) => char.ToUpperInvariant(subject[0]) + subject.Substring(1) + ".";

    private static Documentation Of(string? said, string? described, string? title, string fallback)
    {
        string description = Clean(described);
        string summary = Clean(said);
        if (summary.Length == 0)
        {
            (summary, description) = (description, "");
        }

        if (summary.Length == 0)
        {
            summary = Clean(title);
        }

        return new Documentation(summary.Length == 0 ? fallback : summary, description == summary ? "" : description);
    }

    private static string Clean(string? text) => text?.Trim() ?? "";
}
