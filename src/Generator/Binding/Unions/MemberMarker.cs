using System;
using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Unions;

/// <summary>What the values of members look like, to tell cases of a union apart that have the same members.</summary>
internal sealed class MemberMarker(TypeDrafts drafts)
{
    // What is deeper inside tells alternatives apart in no document that was met.
    private const int MaxDepth = 3;

    /// <summary>The marks of a member; they may be empty.</summary>
    public MemberMarks Of(PropertyModel property) => Of(property, 1);

    private MemberMarks Of(PropertyModel property, int depth)
    {
        MemberLook look = new();
        Look(property.Type, look, isItem: false, []);
        List<string> required = [];
        List<string> listed = [];
        List<string> implied = [];
        List<MemberMarks> inside = [];
        if (depth < MaxDepth && !look.HasOtherObjects && look.Objects.Count > 0)
        {
            required.AddRange(Required(look.Objects[0]));
            look.Objects.ForEach(model => required.RemoveAll(name => !Required(model).Contains(name)));
            listed.AddRange(Listed(look.Objects));
            look.Objects.ForEach(model => implied.AddRange(look.Objects.Count > 1 ? Implied(model, required, listed) : []));
            foreach (PropertyModel inner in look.Objects.Count == 1 ? PropertiesOf(look.Objects[0]) : [])
            {
                MemberMarks marks = Of(inner, depth + 1) with { Kinds = default, Items = default };
                inside.AddRange(IsEmpty(marks) ? [] : [marks]);
            }
        }

        return new MemberMarks(property.WireName, required.ToEquatable(), listed.ToEquatable(), inside.ToEquatable(), Names(look.Kinds), Names(look.Items), implied.ToEquatable());
    }

    /// <summary>Whether nothing is known of a member's values.</summary>
    public static bool IsEmpty(MemberMarks marks) => marks.Required.Count + marks.Listed.Count + marks.Inside.Count + marks.Kinds.Count + marks.Items.Count + marks.Implied.Count == 0;

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
            return Tells(model);
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
    public string KindOf(TypeRef type) => type.Kind switch
    {
        TypeKind.Enum or TypeKind.ClosedEnum => drafts.Enum(type) is { } values && values.Wire.Name != "string" ? "Integer" : "String",
        TypeKind.Scalar => type.Name switch
        {
            "any" => "",
            "boolean" => "Boolean",
            _ => type.Wire.CSharp switch
            {
                "long" or "int" or "short" or "sbyte" or "byte" or "ushort" or "uint" or "ulong" => "Integer",
                "float" or "double" or "decimal" => "Number",
                _ => type.Name is "unixtime" or "duration-seconds" ? "Number" : "String",
            },
        },
        _ => "",
    };

    // A class has the texts that tell it and what is derived from it.
    private static List<string> Tells(ModelDraft model)
    {
        List<string> tells = model.DiscriminatorValue is { } own ? [own] : [];
        foreach ((string value, ModelDraft _) in model.Derived)
        {
            tells.Add(value);
        }

        return tells;
    }

    private void Look(TypeRef type, MemberLook look, bool isItem, HashSet<string> visited)
    {
        switch (type.Kind)
        {
            case TypeKind.Model when drafts.Model(type) is { } model:
                look.Add("Object", isItem);
                look.Objects.Add(model);
                break;
            case TypeKind.Union when drafts.Union(type) is { } union:
                foreach ((string _, TypeRef @case, List<string> _) in visited.Add(type.Name) ? union.Cases : [])
                {
                    Look(@case, look, isItem, visited);
                }

                look.HasOtherObjects |= union.Unmatched.Count > 0;
                union.Unmatched.ForEach(kind => look.Add(kind, isItem));
                break;
            case TypeKind.List:
                look.Add("Array", isItem);
                if (!isItem)
                {
                    Look(type.Item, look, isItem: true, visited);
                }

                break;
            case TypeKind.Map:
                look.Add("Object", isItem);
                look.HasOtherObjects = true;
                break;
            default:
                string kind = KindOf(type);
                look.Add(kind, isItem);
                look.Add(type.Name.EndsWith("-loose", StringComparison.Ordinal) ? "String" : kind, isItem);
                look.HasOtherObjects |= kind.Length == 0;
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
    private List<string> Listed(List<ModelDraft> models)
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

        List<string> pairs = [];
        foreach (KeyValuePair<string, List<string>> one in texts)
        {
            UnionMarker.Add(pairs, one.Key, counts[one.Key] == models.Count ? [.. new HashSet<string>(one.Value)] : []);
        }

        return pairs;
    }

    // Of several classes, what the one requires that a text tells.
    private List<string> Implied(ModelDraft model, List<string> always, List<string> listed)
    {
        List<string> triples = [];
        PropertyModel? tells = null;
        foreach (PropertyModel property in PropertiesOf(model))
        {
            tells ??= listed.Contains(property.WireName) && Texts(model, property).Count == 1 ? property : null;
        }

        foreach (string name in tells is null ? [] : Required(model))
        {
            triples.AddRange(always.Contains(name) ? [] : [tells!.WireName, Texts(model, tells)[0], name]);
        }

        return triples;
    }

    private static EquatableArray<string> Names(List<string> kinds) => kinds.Contains("") ? default : kinds.ToEquatable();
}
