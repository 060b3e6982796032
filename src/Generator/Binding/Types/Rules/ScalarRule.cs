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
            Tell(scalar, type, request.Schema, types.Context);
            return scalar;
        }

        Schema schema = request.Schema;
        string what = $"'{type.Name}' is not a type of JSON Schema";
        types.Context.Report(ProblemKind.Contradiction, schema.TypeNode ?? schema.Node, what, "the value becomes BinaryData");
        return null;
    }

    // Once for a document: each framework of the project makes its own surface.
    private static void Tell(TypeRef made, SchemaType type, Schema schema, BindingContext context)
    {
        bool isOpen = context.Options is { FrameworksDiffer: true, Dates: null };
        if (isOpen && ScalarFormats.Bind(type, schema, !context.Options.HasDateOnly) is { } other && !other.Equals(made))
        {
            context.Report(ProblemKind.SeveralSurfaces, context.Document.Root);
        }
    }
}
