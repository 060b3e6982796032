using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Unions;

/// <summary>What the values of members look like, to tell cases of a union apart that have the same members.</summary>
internal sealed class MemberEvidenceCollector(TypeDrafts drafts)
{
    // What is deeper inside tells alternatives apart in no document that was met.
    private const int MaxDepth = 3;

    /// <summary>The evidence of a member; it may be empty.</summary>
    public MemberEvidence Of(ModelDraft model, PropertyModel property) => Of(model, property, 1);

    private MemberEvidence Of(ModelDraft model, PropertyModel property, int depth)
    {
        MemberShape shape = new();
        if (property.Type.IsAnything && KindOf(model.SchemaOf(property)?.Definition) is { } said)
        {
            // Of what C# has no type for, the document may know at least the kind.
            shape.Add(said, isItem: false);
            shape.HasOtherObjects = true;
        }
        else
        {
            Describe(property.Type, shape, isItem: false, []);
        }

        MemberEvidence evidence = new(property.WireName) { Kinds = Names(shape.Kinds), Items = Names(shape.Items) };
        return depth < MaxDepth && !shape.HasOtherObjects && shape.Objects.Count > 0 ? OfObjects(evidence, shape.Objects, depth) : evidence;
    }

    private MemberEvidence OfObjects(MemberEvidence evidence, List<ModelDraft> objects, int depth)
    {
        List<string> required = Required(objects[0]);
        objects.ForEach(model => required.RemoveAll(name => !Required(model).Contains(name)));
        List<MemberTexts> listed = Listed(objects);
        List<ImpliedMember> implied = [];
        List<MemberEvidence> nested = [];
        if (objects.Count > 1)
        {
            objects.ForEach(model => implied.AddRange(Implied(model, required, listed)));
        }
        else
        {
            foreach (PropertyModel inner in PropertiesOf(objects[0]))
            {
                MemberEvidence found = Of(objects[0], inner, depth + 1) with { Kinds = default, Items = default };
                nested.AddRange(found.IsEmpty ? [] : [found]);
            }
        }

        return evidence with
        {
            Required = required.ToEquatable(),
            Listed = listed.ToEquatable(),
            Nested = nested.ToEquatable(),
            Implied = implied.ToEquatable(),
        };
    }

    /// <summary>The members of a class and of its bases.</summary>
    public static IEnumerable<PropertyModel> PropertiesOf(ModelDraft model)
    {
        for (ModelDraft? part = model; part is not null; part = part.Base)
        {
            foreach (PropertyModel property in part.Properties)
            {
                yield return property;
            }
        }
    }

    /// <summary>The texts that a member of a class has, as far as the document lists them.</summary>
    public IReadOnlyList<string> Texts(ModelDraft model, PropertyModel property)
    {
        if (property.IsDiscriminator)
        {
            return DiscriminatorValues(model, property.WireName);
        }

        List<string> texts = [.. property.Texts];
        if (texts.Count == 0 && drafts.Enum(property.Type) is { } values)
        {
            foreach (EnumMember member in values.Members)
            {
                texts.Add(member.Value);
            }
        }

        return texts;
    }

    /// <summary>The kind of JSON that a scalar or an enum is; empty for any.</summary>
    public string KindOf(TypeRef type)
    {
        JsonKind kind = type.Kind switch
        {
            TypeKind.Enum or TypeKind.ClosedEnum => drafts.Enum(type)?.Wire.Wire.Json ?? JsonKind.String,
            TypeKind.Scalar => type.Wire.Json,
            _ => JsonKind.Any,
        };
        return kind == JsonKind.Any ? "" : kind.ToString();
    }

    private static string? KindOf(Schema? schema) =>
        schema?.MeantType is { } type && (type == SchemaType.Object || type == SchemaType.Array) ? Identifiers.Pascal(type.Name) : null;

    // Of a class and of what is derived from it.
    private static List<string> DiscriminatorValues(ModelDraft model, string member)
    {
        List<string> values = model.TagOf(member) is { } own ? [.. own.Texts] : [];
        foreach ((string value, ModelDraft _) in model.Discriminator == member ? model.Derived : [])
        {
            values.Add(value);
        }

        return values;
    }

    private void Describe(TypeRef type, MemberShape shape, bool isItem, HashSet<string> visited)
    {
        switch (type.Kind)
        {
            case TypeKind.Model when drafts.Model(type) is { } model:
                shape.Add("Object", isItem);
                shape.Objects.Add(model);
                break;
            case TypeKind.Union when drafts.Union(type) is { } union:
                foreach (UnionCaseDraft one in visited.Add(type.Name) ? union.Cases : [])
                {
                    Describe(one.Type, shape, isItem, visited);
                }

                shape.HasOtherObjects |= union.Unmatched.Count > 0;
                union.Unmatched.ForEach(kind => shape.Add(kind, isItem));
                break;
            case TypeKind.List:
                shape.Add("Array", isItem);
                if (!isItem)
                {
                    Describe(type.Item, shape, isItem: true, visited);
                }

                break;
            case TypeKind.Map:
                shape.Add("Object", isItem);
                shape.HasOtherObjects = true;
                break;
            default:
                string kind = KindOf(type);
                shape.Add(kind, isItem);
                shape.Add(type is { Kind: TypeKind.Scalar, Wire.IsLoose: true } ? "String" : kind, isItem);
                shape.HasOtherObjects |= kind.Length == 0;
                break;
        }
    }

    private static List<string> Required(ModelDraft model)
    {
        List<string> names = [];
        foreach (PropertyModel property in PropertiesOf(model))
        {
            names.AddRange(property.IsRequired ? [property.WireName] : []);
        }

        return names;
    }

    // What only some of the classes list, any of the others may have.
    private List<MemberTexts> Listed(List<ModelDraft> models)
    {
        Dictionary<string, List<string>> texts = new(StringComparer.Ordinal);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (ModelDraft model in models)
        {
            foreach (PropertyModel property in PropertiesOf(model))
            {
                IReadOnlyList<string> own = Texts(model, property);
                counts.TryGetValue(property.WireName, out int count);
                counts[property.WireName] = own.Count > 0 ? count + 1 : count;
                if (!texts.TryGetValue(property.WireName, out List<string>? known))
                {
                    texts.Add(property.WireName, known = []);
                }

                known.AddRange(own);
            }
        }

        List<MemberTexts> members = [];
        foreach (KeyValuePair<string, List<string>> one in texts)
        {
            IReadOnlyList<string> all = counts[one.Key] == models.Count ? [.. new HashSet<string>(one.Value)] : [];
            members.AddRange(CaseEvidenceCollector.Texts(one.Key, all));
        }

        return members;
    }

    // Of several classes, what the one requires that a text tells.
    private List<ImpliedMember> Implied(ModelDraft model, List<string> always, List<MemberTexts> listed)
    {
        List<ImpliedMember> implied = [];
        PropertyModel? telling = null;
        foreach (PropertyModel property in PropertiesOf(model))
        {
            bool isListed = listed.Exists(member => member.Name == property.WireName);
            telling ??= isListed && Texts(model, property).Count == 1 ? property : null;
        }

        foreach (string name in telling is null ? [] : Required(model))
        {
            implied.AddRange(always.Contains(name) ? [] : [new ImpliedMember(telling!.WireName, Texts(model, telling)[0], name)]);
        }

        return implied;
    }

    private static EquatableArray<string> Names(List<string> kinds) => kinds.Contains("") ? default : kinds.ToEquatable();
}
