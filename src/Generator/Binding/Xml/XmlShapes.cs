using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Xml;

/// <summary>How bodies and members look in XML.</summary>
internal static class XmlShapes
{
    /// <summary>The root element of a body.</summary>
    /// <param name="schema">The schema of the body.</param>
    /// <param name="type">Its type.</param>
    public static XmlShape Root(Schema schema, TypeRef type)
    {
        XmlFacts facts = new(schema);
        XmlTag tag = facts.Tag(facts.Component ?? (type.Kind == TypeKind.Model ? type.Name : "root"));
        return type.Kind == TypeKind.List
            ? new XmlShape(XmlNodeKind.Wrapper, tag, ItemOf(facts, tag))
            : new XmlShape(XmlNodeKind.Element, tag);
    }

    /// <summary>The name that the document gives to the root element of a body; null where it gives none.</summary>
    public static string? RootName(Schema schema)
    {
        XmlFacts facts = new(schema);
        return facts.Tag(facts.Component ?? "").Local is { Length: > 0 } name ? name : null;
    }

    /// <summary>The members of a class with their shapes.</summary>
    public static EquatableArray<PropertyModel> Shaped(ModelDraft draft)
    {
        List<PropertyModel> properties = [];
        HashSet<string> names = new(System.StringComparer.Ordinal);
        HashSet<string> ambiguous = new(System.StringComparer.Ordinal);
        foreach (PropertyModel property in draft.Properties)
        {
            PropertyModel shaped = draft.SchemaOf(property) is { } schema ? property with { Xml = Member(property, schema) } : property;
            properties.Add(shaped);
            if (ElementOf(shaped) is { } name && !names.Add(name))
            {
                ambiguous.Add(name);
            }
        }

        return properties.ConvertAll(property => ElementOf(property) is { } name && ambiguous.Contains(name)
            ? property with { Xml = property.Xml! with { Tag = NamedBy(property, draft.SchemaOf(property)!).OwnTag(property.WireName) } }
            : property).ToEquatable();
    }

    // Members that take their name from one definition could not be told apart: they have their own then.
    private static string? ElementOf(PropertyModel property) =>
        property.Xml is { Kind: XmlNodeKind.Element or XmlNodeKind.Wrapper } shape ? shape.Tag.Local : null;

    // What names the elements of a member: without an element around its items these.
    private static XmlFacts NamedBy(PropertyModel property, Schema schema)
    {
        XmlFacts facts = new(schema);
        return property.Type.Kind == TypeKind.List && !facts.IsWrapped && facts.Items is { } items ? new XmlFacts(items) : facts;
    }

    private static XmlShape Member(PropertyModel property, Schema schema)
    {
        XmlFacts facts = new(schema);
        if (property.Type.Kind == TypeKind.List)
        {
            XmlTag tag = NamedBy(property, schema).Tag(property.WireName);
            return facts.IsWrapped
                ? new XmlShape(XmlNodeKind.Wrapper, tag, ItemOf(facts, tag))
                : new XmlShape(XmlNodeKind.Element, tag);
        }

        return new XmlShape(KindOf(property.Type, facts), facts.Tag(property.WireName));
    }

    private static XmlNodeKind KindOf(TypeRef type, XmlFacts facts)
    {
        if (facts.IsAttribute && type.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum && !type.IsAnything)
        {
            return XmlNodeKind.Attribute;
        }

        return facts.IsText && type.IsText ? XmlNodeKind.Text : XmlNodeKind.Element;
    }

    // An item is called as it says, or after its definition, or like the element around it.
    private static XmlTag ItemOf(XmlFacts list, XmlTag wrapper)
    {
        if (list.Items is not { } items)
        {
            return wrapper;
        }

        XmlFacts facts = new(items);
        return facts.Tag(facts.Component ?? wrapper.Local);
    }
}
