using System.Collections.Generic;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Reading.Nodes;
using Typewright.Generator.Reading.References;

namespace Typewright.Generator.Binding.Xml;

/// <summary>What the <c>xml</c> objects of a schema say: its own first, then those of the schemas that it refers to or is a part of.</summary>
internal sealed class XmlFacts
{
    // References to references: nobody means more.
    private const int MaxSteps = 20;

    private readonly List<SpecNode> _objects = [];

    public XmlFacts(BindingContext context, SpecNode schema)
    {
        SpecNode? current = schema;
        for (int step = 0; current is { IsObject: true } && step < MaxSteps; step++)
        {
            if (current.Object("xml") is { } xml)
            {
                _objects.Add(xml);
            }

            if (current["items"] is { } items)
            {
                Items ??= items;
            }

            if (SpecReferences.ReferenceOf(current) is not null)
            {
                SpecTarget? target = context.References.Resolve(current);
                Component ??= target?.Name is { Length: > 0 } name ? name : null;
                current = target?.Node;
            }
            else
            {
                current = Part(current);
            }
        }
    }

    /// <summary>The schema of an item, for a list.</summary>
    public SpecNode? Items { get; }

    /// <summary>The name of the first definition that the schema refers to.</summary>
    public string? Component { get; }

    public bool IsAttribute => Is("attribute", "attribute");

    /// <summary>Whether the items of a list have an element around them.</summary>
    public bool IsWrapped => Is("wrapped", "element");

    public bool IsText => Is("x-ms-text", "text", "cdata");

    /// <summary>The name as the schema has it; null where it says nothing of it.</summary>
    public string? Name => Text("name");

    /// <summary>The name with its namespace.</summary>
    /// <param name="fallback">The name where the schema says nothing of it.</param>
    public XmlTag Tag(string fallback)
    {
        string name = Name ?? fallback;
        // Some authors write the prefix into the name.
        return new XmlTag(name.Substring(name.IndexOf(':') + 1), Text("namespace"), Text("prefix"));
    }

    // The part that a schema is: the only one that says more than what surrounds it. Of several, none gives its name to the whole.
    private SpecNode? Part(SpecNode schema)
    {
        SpecNode? only = null;
        bool isWhole = !SchemaFacts.HasProperties(schema);
        foreach (SpecNode part in schema.ItemsOf("allOf"))
        {
            if (SpecReferences.ReferenceOf(part) is null && !SchemaFacts.HasMeaning(part))
            {
                _objects.AddRange(part.Object("xml") is { } xml ? [xml] : []);
            }
            else
            {
                isWhole &= only is null;
                only = part;
            }
        }

        return isWhole ? only : null;
    }

    // 3.2 has one member for what kind of node a schema is, where there were several before.
    private bool Is(string member, params string[] nodeTypes)
    {
        foreach (SpecNode xml in _objects)
        {
            if (xml.String("nodeType") is { } type)
            {
                return System.Array.IndexOf(nodeTypes, type) >= 0;
            }

            if (xml[member] is { } value)
            {
                return value.IsTrue;
            }
        }

        return false;
    }

    private string? Text(string member)
    {
        foreach (SpecNode xml in _objects)
        {
            if (xml.String(member) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }
}
