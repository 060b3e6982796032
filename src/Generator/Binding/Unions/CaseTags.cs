using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Binding.Unions;

/// <summary>
/// Gives the classes that are cases of unions with a discriminator its text, so that whoever makes one need not: as a constant
/// where the document says which text it is, as a beginning where there are several, or only the schema's name. A class whose
/// schema does not have the member is left as it is, since it may also stand where no discriminator tells it: the union writes it.
/// </summary>
internal sealed class CaseTags(TypeDrafts drafts)
{
    /// <summary>Gives them, when all members and unions are bound.</summary>
    public void Settle()
    {
        foreach (KeyValuePair<(ModelDraft Model, string Member), Tag> found in Found())
        {
            (ModelDraft model, string member) = found.Key;
            PropertyModel? property = model.Find(member);
            if (property is null && found.Value.Texts.Count > 1)
            {
                Add(model, member, found.Value);
            }
            else if (property is { Constant: null, IsDiscriminator: false } && model.Owns(property) && IsToBeGiven(property, found.Value)
                && Literal(property.Type, found.Value.Texts[0]) is { } literal)
            {
                model.Replace(property, property with { Constant = literal, IsPreset = found.Value.IsOpen });
            }
        }

        foreach (UnionDraft union in drafts.Unions.Where(static union => union.Discriminator is null))
        {
            Preset([.. union.Cases.Select(one => drafts.Model(one.Type))]);
        }
    }

    // A member that allows one text in each case, and another one in each, tells the cases apart though nobody calls it the
    // discriminator: a service that reads them needs it, also where it is not listed as required.
    private static void Preset(List<ModelDraft?> models)
    {
        foreach (PropertyModel member in models.Count > 1 && models[0] is { } first ? [.. first.Properties] : new List<PropertyModel>())
        {
            List<PropertyModel?> all = models.ConvertAll(model => model?.Find(member.WireName));
            List<string> texts = [.. all.Select(static one => OnlyText(one)).OfType<string>().Distinct(StringComparer.Ordinal)];
            for (int i = 0; texts.Count == models.Count && i < models.Count; i++)
            {
                if (all[i] is { Constant: null, IsDiscriminator: false, IsReadOnly: false } own && models[i]!.Owns(own))
                {
                    models[i]!.Replace(own, own with { Constant = CSharpText.Literal(OnlyText(own)!), IsPreset = true });
                }
            }
        }
    }

    private static string? OnlyText(PropertyModel? property) =>
        property is { Type.IsText: true, Texts.Count: 1 } ? property.Texts[0] : null;

    /// <summary>The text that the union writes into objects of a case whose class lacks the discriminator; null for none.</summary>
    public static CaseTag? Written(TypeDrafts drafts, UnionDraft union, UnionCaseDraft one)
    {
        // Without a text an object is of the case that takes what no text tells.
        bool isTold = union.Discriminator is not null && !one.IsOtherwise && one.DiscriminatorValues.Count == 1
            && one.DiscriminatorValues[0].Length > 0;
        return isTold && drafts.Model(one.Type) is { } model && model.Find(union.Discriminator!) is null
            ? new CaseTag(union.Discriminator!, one.DiscriminatorValues[0])
            : null;
    }

    // What is required and not sure stays an argument of the constructor.
    private static bool IsToBeGiven(PropertyModel property, Tag tag) => !tag.IsOpen || !property.IsRequired;

    private Dictionary<(ModelDraft Model, string Member), Tag> Found()
    {
        Dictionary<(ModelDraft, string), Tag> tags = [];
        foreach (UnionDraft union in drafts.Unions)
        {
            foreach (UnionCaseDraft one in union.Discriminator is null ? [] : union.Cases)
            {
                if (drafts.Model(one.Type) is { } model && one.DiscriminatorValues.Count > 0 && one.DiscriminatorValues[0].Length > 0)
                {
                    if (!tags.TryGetValue((model, union.Discriminator!), out Tag? tag))
                    {
                        tags.Add((model, union.Discriminator!), tag = new Tag());
                    }

                    tag.Add(one);
                }
            }
        }

        return tags;
    }

    private static void Add(ModelDraft model, string member, Tag tag)
    {
        string name = model.MemberNames.Take(Identifiers.Pascal(member), "Value");
        string parameter = model.ParameterNames.Take(Identifiers.ParameterOf(name), "Value");
        Documentation doc = new($"Tells which type the value is of: {string.Join(", ", tag.Texts)}.");
        model.Add(new PropertyModel(name, member, TypeRef.Of(WireTypes.String), parameter, doc)
        {
            Constant = CSharpText.Literal(tag.Texts[0]),
            IsPreset = tag.IsOpen,
        });
    }

    private string? Literal(TypeRef type, string text) => type.Kind switch
    {
        TypeKind.Scalar => Literals.Of(text, type),
        TypeKind.Enum when drafts.Enum(type)!.IsText => $"new {type.Name}({CSharpText.Literal(text)})",
        _ => null,
    };

    /// <summary>The texts that stand for a class in all unions.</summary>
    private sealed class Tag
    {
        public List<string> Texts { get; } = [];

        /// <summary>Whether the user may know better.</summary>
        public bool IsOpen { get; private set; }

        public void Add(UnionCaseDraft one)
        {
            foreach (string text in one.DiscriminatorValues)
            {
                if (!Texts.Contains(text))
                {
                    Texts.Add(text);
                }
            }

            IsOpen |= one.IsToldByName || Texts.Count > 1;
        }
    }
}
