using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary>The names and descriptions that a document gives to enum values, in the dialects there are.</summary>
internal sealed class EnumNames(SpecNode schema)
{
    private static readonly string[] s_names = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] s_descriptions = ["x-enum-descriptions", "x-enumDescriptions", "x-enum-description"];

    public string? NameOf(int index, string value) => MsEnum(value)?.String("name") ?? Listed(s_names, index, value);

    public string? DescriptionOf(int index, string value) => MsEnum(value)?.String("description") ?? Listed(s_descriptions, index, value);

    private SpecNode? MsEnum(string value)
    {
        foreach (SpecNode entry in schema.Object("x-ms-enum")?.ItemsOf("values") ?? [])
        {
            if (entry.Scalar("value") == value)
            {
                return entry;
            }
        }

        return null;
    }

    // Lists go by position, maps by value.
    private string? Listed(string[] keywords, int index, string value)
    {
        foreach (string keyword in keywords)
        {
            IReadOnlyList<SpecNode> items = schema.ItemsOf(keyword);
            if (index < items.Count && items[index].IsString)
            {
                return items[index].Text;
            }

            if (schema.Object(keyword)?.String(value) is { } text)
            {
                return text;
            }
        }

        return null;
    }
}
