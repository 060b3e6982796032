using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>Texts, numbers and booleans, by their formats.</summary>
internal static class ScalarRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types)
    {
        if (request.Schema.MeantType is not { } type)
        {
            return null;
        }

        if (ScalarFormats.Bind(type, request.Schema, types.Context.Options.HasDateOnly) is { } scalar)
        {
            return scalar;
        }

        Schema schema = request.Schema;
        types.Context.Report(ProblemKind.Contradiction, schema.TypeNode ?? schema.Node, $"'{type.Name}' is not a type of JSON Schema", "the value becomes BinaryData");
        return null;
    }
}
