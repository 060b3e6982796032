using System.Collections.Generic;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Schemas.Documents.Operations;

/// <summary>2.0's lists of media types, which an operation has of its own or from the document.</summary>
internal static class MediaTypeLists
{
    public static IReadOnlyList<string> Of(SpecNode operation, SpecNode root, string keyword)
    {
        List<string> types = [];
        foreach (SpecNode item in (operation[keyword] ?? root[keyword])?.Items ?? [])
        {
            if (MediaTypeName.IsValid(item.Text))
            {
                types.Add(item.Text);
            }
        }

        return types;
    }
}
