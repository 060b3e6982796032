using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types.Rules;

/// <summary>A schema that names a C# type which exists already, with a class that reads and writes it.</summary>
internal static class ExternalTypeRule
{
    public static TypeRef? Bind(TypeRequest request, ITypes types)
    {
        if (request.Schema.Given.ExternalType is not { } given)
        {
            return null;
        }

        SpecNode node = given.Node;
        if (given.Type is null || !Identifiers.IsQualified(given.Type) || !Identifiers.IsQualified(given.JsonClass))
        {
            const string Help = "write the type's full name, or an object with 'type' and 'json'";
            types.Context.Report(ProblemKind.UnknownExtensionValue, node, given.Keyword, Help);
            return null;
        }

        types.Context.ExternalTypes.AddValue(given.Type, given.JsonClass, given.IsValueType, node);
        return new ExternalRef(given.Type, given.JsonClass, given.IsValueType) { IsNullable = request.Schema.IsNullable };
    }
}
