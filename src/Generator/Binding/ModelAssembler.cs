using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

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

            unions.Add(UnionMarker.Union(schemas, draft));
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
}
