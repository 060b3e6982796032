using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model;

namespace Typewright.Generator.Binding;

/// <summary>Drafts to the equatable model: only what is used, in the order in which it was met.</summary>
internal static class ModelAssembler
{
    public static EquatableArray<ModelType> Models(SchemaBinder schemas, XmlShapes xml)
    {
        List<ModelType> models = [];
        foreach (ModelDraft draft in schemas.Objects.Drafts.Values)
        {
            if (draft.Usage != Usage.None)
            {
                models.Add(Model(draft, xml));
            }
        }

        return models.ToEquatable();
    }

    public static EquatableArray<EnumType> Enums(SchemaBinder schemas)
    {
        List<EnumType> enums = [];
        foreach (EnumDraft draft in schemas.Enums.Drafts.Values)
        {
            if (draft.Usage != Usage.None)
            {
                enums.Add(draft.Type);
            }
        }

        return enums.ToEquatable();
    }

    public static EquatableArray<UnionType> Unions(SchemaBinder schemas)
    {
        List<UnionType> unions = [];
        foreach (UnionDraft draft in schemas.Unions.Drafts.Values)
        {
            if (draft.Usage == Usage.None)
            {
                continue;
            }

            List<UnionCase> cases = [];
            foreach ((string name, TypeRef type, List<string> tells) in draft.Cases)
            {
                cases.Add(Case(schemas, draft, name, type, tells));
            }

            unions.Add(new UnionType(draft.Name, draft.Doc, cases.ToEquatable(), draft.IsInternal));
        }

        return unions.ToEquatable();
    }

    private static ModelType Model(ModelDraft draft, XmlShapes xml)
    {
        List<DerivedModel> derived = [];
        foreach ((string value, ModelDraft model) in draft.Derived)
        {
            derived.Add(new DerivedModel(value, model.Name));
        }

        return new ModelType(
            draft.Name,
            draft.Doc,
            draft.XmlUsage == Usage.None ? draft.Properties.ToEquatable() : xml.Shaped(draft),
            draft.Base?.Name,
            draft.DiscriminatorValue,
            draft.Discriminator,
            derived.ToEquatable(),
            draft.AdditionalProperties,
            draft.Usage,
            draft.IsInternal,
            draft.IsSealed,
            draft.IsAbstract,
            draft.UnknownName,
            !draft.IsForm && draft.JsonUsage != Usage.None,
            draft.XmlUsage);
    }

    private static UnionCase Case(SchemaBinder schemas, UnionDraft union, string name, TypeRef type, List<string> tells)
    {
        List<string> required = [];
        List<string> constants = [];
        List<string> known = [];
        if (union.Discriminator is not null)
        {
            foreach (string tell in tells)
            {
                constants.Add(union.Discriminator);
                constants.Add(tell);
            }
        }

        ModelDraft? model = type.Kind == TypeKind.Model && schemas.Objects.Drafts.TryGetValue(type.Name, out ModelDraft? found) ? found : null;
        for (ModelDraft? part = model; part is not null; part = part.Base)
        {
            foreach (PropertyModel property in part.Properties)
            {
                known.Add(property.WireName);
                if (property.IsRequired)
                {
                    required.Add(property.WireName);
                }

                if (property.Constant is { } constant && property.Type.Name == "string" && union.Discriminator is null)
                {
                    constants.Add(property.WireName);
                    constants.Add(Unquote(constant));
                }
            }
        }

        return new UnionCase(name, type, new(Tokens(schemas, type)), required.ToEquatable(), constants.ToEquatable(), known.ToEquatable());
    }

    // A constant is kept as the C# literal it becomes; evidence compares its text.
    private static string Unquote(string literal) => literal.Substring(1, literal.Length - 2).Replace("\\\"", "\"").Replace("\\\\", "\\");

    // No tokens at all stand for every kind of JSON.
    private static string[] Tokens(SchemaBinder schemas, TypeRef type) => type.Kind switch
    {
        TypeKind.List => ["StartArray"],
        TypeKind.Map or TypeKind.Model or TypeKind.External => ["StartObject"],
        TypeKind.Scalar when type.Name == "boolean" => ["True", "False"],
        TypeKind.Scalar when type.Wire.IsNumber => ["Number"],
        TypeKind.Scalar when type.Name == "any" => [],
        TypeKind.Enum or TypeKind.ClosedEnum => schemas.Enums.Drafts.TryGetValue(type.Name, out EnumDraft? values) && values.Type.Wire.Name != "string" ? ["Number"] : ["String"],
        TypeKind.Union => UnionTokens(schemas, type),
        TypeKind.Scalar => ["String"],
        _ => [],
    };

    // A union takes what its cases take, those of the unions among them too.
    private static string[] UnionTokens(SchemaBinder schemas, TypeRef union)
    {
        HashSet<string> tokens = [];
        HashSet<string> visited = [];
        Stack<TypeRef> open = new([union]);
        while (open.Count > 0)
        {
            TypeRef type = open.Pop();
            if (type.Kind == TypeKind.Union && schemas.Unions.Drafts.TryGetValue(type.Name, out UnionDraft? draft))
            {
                if (visited.Add(type.Name))
                {
                    draft.Cases.ForEach(@case => open.Push(@case.Type));
                }
            }
            else if (Tokens(schemas, type) is { Length: > 0 } own)
            {
                tokens.UnionWith(own);
            }
            else
            {
                return [];
            }
        }

        return [.. tokens];
    }
}
