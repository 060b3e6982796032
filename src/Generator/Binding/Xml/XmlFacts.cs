using System.Collections.Generic;
using Typewright.Generator.Model.Types.Members;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Xml;

/// <summary>What schemas say of XML: the schema's own words first, then those of the schemas that it refers to or is a part of.</summary>
internal sealed class XmlFacts
{
    // References to references: nobody means more.
    private const int MaxSteps = 20;

    private readonly List<SchemaXml> _said = [];

    // How many of these are said before the first reference.
    private readonly int? _own;

    public XmlFacts(Schema schema)
    {
        Schema? current = schema;
        for (int step = 0; current is { IsObject: true } && step < MaxSteps; step++)
        {
            Add(current);
            Items ??= current.Item;
            if (current.Reference is not null)
            {
                _own ??= _said.Count;
                SchemaTarget? target = current.Target;
                Component ??= target?.Name is { Length: > 0 } name ? name : null;
                current = target?.Schema;
            }
            else
            {
                current = Part(current);
            }
        }
    }

    /// <summary>The schema of an item, for a list.</summary>
    public Schema? Items { get; }

    /// <summary>The name of the first definition that the schema refers to.</summary>
    public string? Component { get; }

    public bool IsAttribute => _said.Find(static xml => xml.IsAttribute is not null)?.IsAttribute ?? false;

    /// <summary>Whether the items of a list have an element around them.</summary>
    public bool IsWrapped => _said.Find(static xml => xml.IsWrapped is not null)?.IsWrapped ?? false;

    public bool IsText => _said.Find(static xml => xml.IsText is not null)?.IsText ?? false;

    /// <summary>The name with its namespace.</summary>
    /// <param name="fallback">The name where the schema says nothing of it.</param>
    public XmlTag Tag(string fallback) => Tag(_said, fallback);

    /// <summary>The same, but for the names of the schemas that the schema refers to.</summary>
    /// <param name="fallback">The name where the schema itself says nothing of it.</param>
    public XmlTag OwnTag(string fallback) => Tag(_said.GetRange(0, _own ?? _said.Count), fallback);

    private XmlTag Tag(List<SchemaXml> named, string fallback)
    {
        string name = named.Find(static xml => xml.Name is not null)?.Name ?? fallback;
        string? uri = _said.Find(static xml => xml.Namespace is not null)?.Namespace;
        // Some authors write the prefix into the name.
        return new XmlTag(name.Substring(name.IndexOf(':') + 1), uri, _said.Find(static xml => xml.Prefix is not null)?.Prefix);
    }

    private void Add(Schema schema)
    {
        if (schema.Xml is { } xml)
        {
            _said.Add(xml);
        }
    }

    // The part that a schema is: the only one that says more than what surrounds it. Of several, none gives its name to the whole.
    private Schema? Part(Schema schema)
    {
        Schema? only = null;
        bool isWhole = schema.Members.Count == 0;
        foreach (Schema part in schema.Parts)
        {
            if (part.Reference is null && !part.HasMeaning)
            {
                Add(part);
            }
            else
            {
                isWhole &= only is null;
                only = part;
            }
        }

        return isWhole ? only : null;
    }
}
