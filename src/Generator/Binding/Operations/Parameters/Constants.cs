using System.Linq;
using Typewright.Generator.Schemas;
using Typewright.Generator.Schemas.Values;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>Values that leave nobody a choice.</summary>
internal static class Constants
{
    // Parts of parts: nobody means more, and references can lead in circles.
    private const int MaxDepth = 20;

    /// <summary>The only value that a schema allows, by itself, by a part of it or by its only alternative; null for a choice.</summary>
    public static SchemaValue? Of(Schema schema) => Of(schema, 0);

    private static SchemaValue? Of(Schema schema, int depth)
    {
        Schema definition = schema.Definition ?? schema;
        if (definition.OnlyValue is { } value || depth == MaxDepth)
        {
            return definition.OnlyValue;
        }

        return (definition.Alternatives.Count == 1 ? definition.Parts.Concat(definition.Alternatives) : definition.Parts)
            .Select(part => Of(part, depth + 1))
            .FirstOrDefault(static only => only is not null);
    }
}
