using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Naming;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Binding.Types;

/// <summary>A class: what is known of it at once, and what comes when its members are bound and its derived classes are met.</summary>
/// <param name="name">Its name.</param>
/// <param name="schema">Its schema.</param>
/// <param name="doc">Its prose.</param>
/// <param name="form">How it travels as a form; null where it does not.</param>
internal sealed class ModelDraft(string name, Schema schema, Documentation doc, FormShape? form)
{
    private readonly List<PropertyModel> _properties = [];
    private readonly List<(string Value, ModelDraft Model)> _derived = [];
    private readonly Dictionary<string, ModelDraft> _told = new(StringComparer.Ordinal);
    private readonly List<MemberTexts> _tags = [];
    private readonly Dictionary<string, Schema> _schemas = new(StringComparer.Ordinal);
    private bool _isFilled;

    public string Name => name;

    public Schema Schema => schema;

    public Documentation Doc => doc;

    public FormShape? Form => form;

    public IReadOnlyList<PropertyModel> Properties => _properties;

    public ModelDraft? Base { get; private set; }

    /// <summary>The members that tell this class from others with its bases, with their texts.</summary>
    public IReadOnlyList<MemberTexts> Tags => _tags;

    /// <summary>The derived class that a value is read as whose tag is missing or unknown; null where the document names none.</summary>
    public ModelDraft? Otherwise { get; private set; }

    /// <summary>The member that tells the derived classes.</summary>
    public string? Discriminator { get; private set; }

    /// <summary>The class for derived types that the document does not know; null where there are no derived ones.</summary>
    public string? UnknownName { get; private set; }

    /// <summary>Whether it is a base that itself is never on the wire.</summary>
    public bool IsAbstract { get; private set; }

    public IReadOnlyList<(string Value, ModelDraft Model)> Derived => _derived;

    public TypeRef? AdditionalProperties { get; private set; }

    public bool InheritsAdditionalProperties =>
        Base is { } parent && (parent.AdditionalProperties is not null || parent.InheritsAdditionalProperties);

    /// <summary>The names that members have, here and in the base classes.</summary>
    public NameScope MemberNames { get; private set; } = new(StringComparer.Ordinal, ReservedNames.ModelMembers);

    /// <summary>The names of the parameters that set them.</summary>
    public NameScope ParameterNames { get; private set; } = new(StringComparer.Ordinal, []);

    /// <summary>Whether another class is a base of this one, at any height.</summary>
    public bool IsBelow(ModelDraft other) => Base is { } parent && (ReferenceEquals(parent, other) || parent.IsBelow(other));

    /// <summary>A member of this class or a base class, by its name on the wire.</summary>
    public PropertyModel? Find(string wireName) => _properties.Find(property => property.WireName == wireName) ?? Base?.Find(wireName);

    /// <summary>The schema of a member of this class or a base class; null for one that is not on the wire.</summary>
    public Schema? SchemaOf(PropertyModel property) =>
        property.IsOnWire && _schemas.TryGetValue(property.WireName, out Schema? found) ? found : Base?.SchemaOf(property);

    /// <summary>Whether nobody has begun to bind its members before; from now on somebody has.</summary>
    public bool BeginsToBeFilled()
    {
        bool begins = !_isFilled;
        _isFilled = true;
        return begins;
    }

    public void Add(PropertyModel property, Schema? of = null)
    {
        _properties.Add(property);
        if (of is not null)
        {
            _schemas[property.WireName] = of;
        }
    }

    public void KeepOthersAs(TypeRef type) => AdditionalProperties = type;

    /// <summary>Derives from a class whose members are bound: their names are taken here too.</summary>
    public void DeriveFrom(ModelDraft parent)
    {
        Base = parent;
        MemberNames = new NameScope(StringComparer.Ordinal, ReservedNames.ModelMembers);
        ParameterNames = new NameScope(StringComparer.Ordinal, []);
        for (ModelDraft? ancestor = parent; ancestor is not null; ancestor = ancestor.Base)
        {
            foreach (PropertyModel property in ancestor.Properties)
            {
                MemberNames.Take(property.Name);
                ParameterNames.Take(property.ParameterName);
            }
        }
    }

    /// <summary>Tells derived classes by a member of its own.</summary>
    public void TellBy(string member, string unknownName, bool isAbstract)
    {
        Discriminator = member;
        UnknownName = unknownName;
        IsAbstract = isAbstract;
    }

    /// <summary>Tells derived classes as its base does, unless by a member of its own.</summary>
    public void TellAs(ModelDraft? root) => Discriminator ??= root?.Discriminator;

    /// <summary>Notes the texts that stand for this class in a member.</summary>
    public void IsToldBy(string member, List<string> texts) => _tags.Add(new MemberTexts(member, texts.ToEquatable()));

    /// <summary>The texts that stand for this class in a member; null where the member does not tell it.</summary>
    public MemberTexts? TagOf(string member) => _tags.Find(tag => tag.Name == member);

    /// <summary>Reads as a derived class what no other one is told by.</summary>
    public void ReadOthersAs(ModelDraft derived) => Otherwise = derived;

    /// <summary>Whether a member is one of this class, and not of a base.</summary>
    public bool Owns(PropertyModel property) => _properties.Contains(property);

    /// <summary>Puts another member in the place of one of this class.</summary>
    public void Replace(PropertyModel known, PropertyModel property) => _properties[_properties.IndexOf(known)] = property;

    public void AddDerived(string value, ModelDraft model)
    {
        _derived.Add((value, model));
        _told.Add(value, model);
    }

    /// <summary>The derived class that a text tells; null for none so far.</summary>
    public ModelDraft? ToldBy(string value) => _told.TryGetValue(value, out ModelDraft? model) ? model : null;
}
