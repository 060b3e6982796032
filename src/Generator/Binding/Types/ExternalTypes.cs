using Typewright.Generator.Diagnostics;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary><c>x-csharp-type</c>: a C# type that exists already, with a class that reads and writes it.</summary>
internal static class ExternalTypes
{
    public static TypeRef? Bind(SpecNode schema, BindingContext context)
    {
        if (schema["x-csharp-type"] is not { } node)
        {
            return null;
        }

        string? type = node.IsString ? node.Text : node.String("type");
        string json = node.String("json") ?? type + "Json";
        if (type is null || !Identifiers.IsQualified(type) || !Identifiers.IsQualified(json))
        {
            context.Report(ProblemKind.UnknownExtensionValue, node, "x-csharp-type", "write the type's full name, or an object with 'type' and 'json'");
            return null;
        }

        if (!context.ExternalTypes.Exists(known => known.Name == type && known.JsonClass == json))
        {
            (int line, int column) = node.File.Locate(node.Offset);
            context.ExternalTypes.Add(new ExternalType(type, json, node.File.Path, line, column));
        }

        return new TypeRef(TypeKind.External, type, default, SchemaFacts.IsNullable(schema), json, node.IsObject && node.True("valueType"));
    }
}
