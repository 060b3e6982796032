using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
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
            types.Context.Report(ProblemKind.UnknownExtensionValue, node, given.Keyword, "write the type's full name, or an object with 'type' and 'json'");
            return null;
        }

        if (!types.Context.ExternalTypes.Exists(known => known.Name == given.Type && known.JsonClass == given.JsonClass))
        {
            (int line, int column) = node.File.Locate(node.Offset);
            types.Context.ExternalTypes.Add(new ExternalType(given.Type, given.JsonClass, node.File.Path, line, column));
        }

        return new TypeRef(TypeKind.External, given.Type, default, request.Schema.IsNullable, given.JsonClass, given.IsValueType);
    }
}
