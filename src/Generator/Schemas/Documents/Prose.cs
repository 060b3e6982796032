using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents;

/// <summary>What a node says to people; empty where it says nothing.</summary>
internal sealed record Prose(string Summary, string Description, string Title, bool IsDeprecated)
{
    public static readonly Prose None = new("", "", "", false);

    public static Prose Of(SpecNode node) =>
        new(Trimmed(node.String("summary")), Trimmed(node.String("description")), Trimmed(node.String("title")), node.True("deprecated"));

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
