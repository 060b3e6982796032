using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Binding.Types;

/// <summary>A class while it is being bound.</summary>
internal sealed class ModelDraft(string name, SpecNode schema)
{
    public string Name { get; } = name;

    public SpecNode Schema { get; } = schema;

    public Documentation Doc { get; set; } = new("");

    public List<PropertyModel> Properties { get; } = [];

    public ModelDraft? Base { get; set; }

    /// <summary>Whether another class is a base of this one, at any height.</summary>
    public bool IsBelow(ModelDraft other) => Base is { } parent && (ReferenceEquals(parent, other) || parent.IsBelow(other));

    public string? DiscriminatorValue { get; set; }

    public string? Discriminator { get; set; }

    public List<(string Value, ModelDraft Model)> Derived { get; } = [];

    public TypeRef? AdditionalProperties { get; set; }

    public bool InheritsAdditionalProperties => Base is { } parent && (parent.AdditionalProperties is not null || parent.InheritsAdditionalProperties);

    public Usage Usage => JsonUsage | XmlUsage;

    public Usage JsonUsage { get; set; }

    public Usage XmlUsage { get; set; }

    /// <summary>The schemas of the members, by their names on the wire.</summary>
    public Dictionary<string, SpecNode> Schemas { get; } = new(StringComparer.Ordinal);

    public bool IsInternal { get; set; }

    public bool IsSealed { get; set; }

    public bool IsAbstract { get; set; }

    public string? UnknownName { get; set; }

    /// <summary>Whether values travel as a form or in parts, where binary members are files.</summary>
    public bool IsForm { get; set; }

    /// <summary>Whether the form travels in parts, which can be files.</summary>
    public bool IsMultipart { get; set; }

    /// <summary>What the document says of the parts of a form.</summary>
    public SpecNode? Encoding { get; set; }

    /// <summary>The names that members have, here and in the base classes.</summary>
    public NameScope Members { get; set; } = new(StringComparer.Ordinal, ReservedNames.ModelMembers);

    /// <summary>The names of the parameters that set them.</summary>
    public NameScope Parameters { get; set; } = new(StringComparer.Ordinal, []);

    /// <summary>A member of this class or a base class, by its name on the wire.</summary>
    public PropertyModel? Find(string wireName)
    {
        foreach (PropertyModel property in Properties)
        {
            if (property.WireName == wireName)
            {
                return property;
            }
        }

        return Base?.Find(wireName);
    }
}

/// <summary>An enum while it is being bound.</summary>
internal sealed class EnumDraft(EnumType type)
{
    public EnumType Type { get; } = type;

    public Usage Usage { get; set; }
}

/// <summary>A union while it is being bound.</summary>
internal sealed class UnionDraft(string name, SpecNode schema)
{
    public string Name { get; } = name;

    public SpecNode Schema { get; } = schema;

    public Documentation Doc { get; set; } = new("");

    public bool IsInternal { get; set; }

    /// <summary>Name, type, and the texts of the union's discriminator that tell this case.</summary>
    public List<(string Name, TypeRef Type, List<string> Tells)> Cases { get; } = [];

    /// <summary>The kinds of JSON of alternatives that have no type of their own: empty for anything.</summary>
    public List<string> Unmatched { get; } = [];

    public string? Discriminator { get; set; }

    public Usage Usage { get; set; }
}
