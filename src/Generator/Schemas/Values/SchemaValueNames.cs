using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Values;

/// <summary>The names and descriptions that a document gives to listed values, in the dialects there are.</summary>
/// <param name="values">The objects that give a value a name and a description.</param>
/// <param name="names">The lists, by position, and maps, by value, of names.</param>
/// <param name="descriptions">The same of descriptions.</param>
internal sealed class SchemaValueNames(IReadOnlyList<SpecNode> values, IReadOnlyList<SpecNode> names, IReadOnlyList<SpecNode> descriptions)
{
    public static readonly SchemaValueNames None = new([], [], []);

    public string? NameOf(int index, string value) => Entry(value)?.String("name") ?? Listed(names, index, value);

    public string? DescriptionOf(int index, string value) => Entry(value)?.String("description") ?? Listed(descriptions, index, value);

    private SpecNode? Entry(string value)
    {
        foreach (SpecNode entry in values)
        {
            if (entry.Scalar("value") == value)
            {
                return entry;
            }
        }

        return null;
    }

    private static string? Listed(IReadOnlyList<SpecNode> lists, int index, string value)
    {
        foreach (SpecNode list in lists)
        {
            if (index < list.Items.Count && list.Items[index].IsString)
            {
                return list.Items[index].Text;
            }

            if (list.String(value) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
