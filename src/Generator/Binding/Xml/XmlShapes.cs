using System.Collections.Generic;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Xml;

/// <summary>How bodies and members look in XML.</summary>
internal sealed class XmlShapes(BindingContext context)
{
    /// <summary>The root element of a body.</summary>
    /// <param name="schema">The schema of the body.</param>
    /// <param name="type">Its type.</param>
    public XmlShape Root(SpecNode schema, TypeRef type)
    {
        XmlFacts facts = new(context, schema);
        XmlTag tag = facts.Tag(facts.Component ?? (type.Kind == TypeKind.Model ? type.Name : "root"));
        return type.Kind == TypeKind.List ? new XmlShape(XmlNodeKind.Wrapper, tag, ItemOf(facts, tag)) : new XmlShape(XmlNodeKind.Element, tag);
    }

    /// <summary>The members of a class with their shapes.</summary>
    public EquatableArray<PropertyModel> Shaped(ModelDraft draft)
    {
        List<PropertyModel> properties = [];
        foreach (PropertyModel property in draft.Properties)
        {
            properties.Add(property.IsOnWire && draft.Schemas.TryGetValue(property.WireName, out SpecNode? schema) ? property with { Xml = Member(property, schema) } : property);
        }

        return properties.ToEquatable();
    }

    private XmlShape Member(PropertyModel property, SpecNode schema)
    {
        XmlFacts facts = new(context, schema);
        if (property.Type.Kind == TypeKind.List)
        {
            // Without an element around the items, the name of the list is that of its items, unless they have one.
            XmlTag tag = facts.Tag(property.WireName);
            return facts.IsWrapped
                ? new XmlShape(XmlNodeKind.Wrapper, tag, ItemOf(facts, tag))
                : new XmlShape(XmlNodeKind.Element, (facts.Items is { } items ? new XmlFacts(context, items) : facts).Tag(property.WireName));
        }

        bool isScalar = property.Type.Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum && property.Type.Name != "any";
        XmlNodeKind kind = isScalar && facts.IsAttribute ? XmlNodeKind.Attribute : property.Type is { Kind: TypeKind.Scalar, Name: "string" } && facts.IsText ? XmlNodeKind.Text : XmlNodeKind.Element;
        return new XmlShape(kind, facts.Tag(property.WireName));
    }

    // An item is called as it says, or after its definition, or like the element around it.
    private XmlTag ItemOf(XmlFacts list, XmlTag wrapper)
    {
        if (list.Items is not { } items)
        {
            return wrapper;
        }

        XmlFacts facts = new(context, items);
        return facts.Tag(facts.Component ?? wrapper.Local);
    }
}
