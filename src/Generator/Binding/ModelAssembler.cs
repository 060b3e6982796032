using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Kept;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Binding.Unions;
using Typewright.Generator.Binding.Xml;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding;

/// <summary>Drafts to the equatable model: only what is used, in the order in which it was met.</summary>
internal sealed class ModelAssembler(TypeDrafts drafts, UsagePass usages, BindingContext context)
{
    // Arguments that are told by their place alone are hard to read from here on.
    private const int LongestConstructor = 5;

    public EquatableArray<ModelType> Models()
    {
        List<ModelType> models = [];
        foreach (ModelDraft draft in drafts.Models)
        {
            if (usages.Of(draft.Name) != Usage.None)
            {
                models.Add(Model(draft));
            }
        }

        return models.ToEquatable();
    }

    public EquatableArray<EnumType> Enums()
    {
        List<EnumType> enums = [];
        foreach (EnumType type in drafts.Enums)
        {
            if (usages.Of(type.Name) != Usage.None)
            {
                enums.Add(type with { IsInternal = drafts.InternalNode(type.Name) is not null });
            }
        }

        return enums.ToEquatable();
    }

    public EquatableArray<UnionType> Unions()
    {
        List<UnionType> unions = [];
        EvidenceBudget budget = new(context);
        foreach (UnionDraft draft in drafts.Unions)
        {
            if (usages.Of(draft.Name) != Usage.None)
            {
                unions.Add(CaseEvidenceCollector.Union(drafts, draft, budget));
            }
        }

        return unions.ToEquatable();
    }

    private static int RequiredIn(ModelDraft draft)
    {
        int count = 0;
        for (ModelDraft? part = draft; part is not null; part = part.Base)
        {
            count += part.Properties.Count(static property =>
                property is { IsRequired: true, IsReadOnly: false, IsDiscriminator: false, Constant: null, IsOnWire: true });
        }

        return count;
    }

    private ModelType Model(ModelDraft draft)
    {
        List<DerivedModel> derived = [];
        foreach ((string value, ModelDraft model) in draft.Derived)
        {
            derived.Add(new DerivedModel(value, model.Name));
        }

        Usage asXml = usages.AsXml(draft.Name);
        return new ModelType(
            draft.Name,
            draft.Doc,
            asXml == Usage.None ? draft.Properties.ToEquatable() : XmlShapes.Shaped(draft),
            usages.Of(draft.Name))
        {
            BaseName = draft.Base?.Name,
            Tags = draft.Tags.ToEquatable(),
            Discriminator = draft.Discriminator,
            Derived = derived.ToEquatable(),
            AdditionalProperties = draft.AdditionalProperties,
            IsInternal = drafts.InternalNode(draft.Name) is not null,
            IsSealed = draft.Schema.Given.IsSealed,
            IsAbstract = draft.IsAbstract,
            UnknownName = draft.UnknownName,
            HasJson = draft.Form is null && usages.AsJson(draft.Name) != Usage.None,
            XmlUsage = asXml,
            OlderFactories = OlderForms.OfFactory(context.Kept, draft.Name),
            Otherwise = draft.Otherwise?.Name,
            Style = context.Options.Models,
            HasManyRequired = RequiredIn(draft) > LongestConstructor,
        };
    }
}
