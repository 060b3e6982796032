using System;
using System.Collections.Generic;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Types.Members;

namespace Typewright.Generator.Model.Types;

/// <summary>Which way values of a type travel; it decides constructors, setters and the model factory.</summary>
[Flags]
internal enum Usage
{
    None = 0,
    Sent = 1,
    Received = 2,
    Both = Sent | Received,
}

/// <summary>How users make a value of a class that they send.</summary>
internal enum ModelStyle
{
    /// <summary>By a constructor that takes what the service demands.</summary>
    Constructor,

    /// <summary>By an object initializer, in which the compiler demands what the service demands.</summary>
    Initializer,
}

/// <summary>Prose from the document, unescaped; emitting escapes it.</summary>
/// <param name="Summary">One sentence or more; never empty where a member is public.</param>
/// <param name="Remarks">Further prose; may be empty.</param>
/// <param name="Obsolete">Whether the document deprecates the thing.</param>
internal sealed record Documentation(string Summary, string Remarks = "", bool Obsolete = false)
{
    /// <summary>What the summary is about, where the document says nothing and it is ours: "the display name"; else null.</summary>
    public string? Subject { get; init; }

    /// <summary>The value that the service takes where none is given; null for none that the document names.</summary>
    public string? Default { get; init; }
}

/// <summary>A member of a model.</summary>
/// <param name="Name">The C# property.</param>
/// <param name="WireName">The JSON member.</param>
/// <param name="Type">Its type; nullable when JSON null is a value of it.</param>
/// <param name="ParameterName">What it is called as a parameter.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record PropertyModel(string Name, string WireName, TypeRef Type, string ParameterName, Documentation Doc)
{
    /// <summary>Whether the document demands it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether only the service sets it.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>The C# expression of its only value; null when it has a choice.</summary>
    public string? Constant { get; init; }

    /// <summary>Its bit among the members for which "null" and "absent" differ; -1 where they don't.</summary>
    public int NullIndex { get; init; } = -1;

    /// <summary>False for a property that only carries an operation's parameter.</summary>
    public bool IsOnWire { get; init; } = true;

    /// <summary>Whether it tells the derived type.</summary>
    public bool IsDiscriminator { get; init; }

    /// <summary>Whether it is not for users.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether the C# type is not nullable although the member may be absent; its default is not sent.</summary>
    public bool IsNeverNull { get; init; }

    /// <summary>public or internal where the overlay decides; null where usage does.</summary>
    public string? Setter { get; init; }

    /// <summary>What the model factory calls it, where the constructor's parameter has a name of its own.</summary>
    public string? FactoryName { get; init; }

    /// <summary>How it looks in XML; null where its class does not travel so.</summary>
    public XmlShape? Xml { get; init; }

    /// <summary>The values that the document lists here, where the type does not.</summary>
    public EquatableArray<string> Texts { get; init; }

    /// <summary>Whether the C# type is the nullable one: null is a value, or the member may be absent.</summary>
    public bool IsOptional => !IsNeverNull && (!IsRequired || Type.IsNullable);

    /// <summary>Whether <see cref="Constant"/> is only what it is until somebody sets it.</summary>
    public bool IsPreset { get; init; }

    /// <summary>What the model factory calls it.</summary>
    public string NameInFactory => FactoryName ?? ParameterName;

    /// <summary>Whether it is a list in XML without an element around it.</summary>
    public bool IsXmlItems => Xml is { Kind: XmlNodeKind.Element } && Type.Kind == TypeKind.List;
}

/// <summary>A derived type and the text that tells it.</summary>
internal sealed record DerivedModel(string Value, string TypeName);

/// <summary>A class for a JSON object.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Doc">Its prose.</param>
/// <param name="Properties">Its own members, in the schema's order.</param>
/// <param name="Usage">Which way it travels.</param>
internal sealed record ModelType(string Name, Documentation Doc, EquatableArray<PropertyModel> Properties, Usage Usage)
{
    /// <summary>The class that it derives from.</summary>
    public string? BaseName { get; init; }

    /// <summary>The members that tell this class from others with its bases, with the texts that stand for it.</summary>
    public EquatableArray<MemberTexts> Tags { get; init; }

    /// <summary>The wire name of the member that tells derived types; null for a plain class.</summary>
    public string? Discriminator { get; init; }

    /// <summary>The derived types by their texts, for a base.</summary>
    public EquatableArray<DerivedModel> Derived { get; init; }

    /// <summary>The type of members that the schema does not name; null when it says nothing about them.</summary>
    public TypeRef? AdditionalProperties { get; init; }

    /// <summary>Whether it is not for users.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether users may derive.</summary>
    public bool IsSealed { get; init; }

    /// <summary>Whether it is a base that itself is never on the wire.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The class that keeps values of a derived type which the document does not know.</summary>
    public string? UnknownName { get; init; }

    /// <summary>False for a class that travels only as a form, in parts or as XML.</summary>
    public bool HasJson { get; init; } = true;

    /// <summary>Which way it travels as XML.</summary>
    public Usage XmlUsage { get; init; }

    /// <summary>How users make a value.</summary>
    public ModelStyle Style { get; init; }

    /// <summary>Whether so much is required that a constructor does not take what may be null.</summary>
    public bool HasManyRequired { get; init; }

    /// <summary>What the model factory took before the class had more members: the names of the parameters, each time.</summary>
    public EquatableArray<EquatableArray<string>> OlderFactories { get; init; }

    /// <summary>The derived class that a value is read as whose tag is missing or unknown; null where the document names none.</summary>
    public string? Otherwise { get; init; }

    /// <summary>Whether the class that keeps values of an unknown derived type belongs to this one.</summary>
    public bool KeepsUnknown => UnknownName is not null && Discriminator is not null && (BaseName is null || IsAbstract);

    /// <summary>Whether users can read and write it as JSON.</summary>
    public bool HasPublicJson => HasJson && !IsInternal;

    /// <summary>The texts that stand for this class in a member, the usual one first; null where the member does not tell it.</summary>
    public MemberTexts? TagOf(string wireName)
    {
        foreach (MemberTexts tag in Tags)
        {
            if (tag.Name == wireName)
            {
                return tag;
            }
        }

        return null;
    }

    /// <summary>Whether the model factory makes it: the service sends it.</summary>
    public bool IsMadeByFactory => (Usage & Usage.Received) != 0 && !IsInternal && !IsAbstract;

    /// <summary>The type of elements that the schema does not name; null where there are none, or could be anything.</summary>
    public TypeRef? XmlAdditionalProperties =>
        AdditionalProperties is { IsAnything: false } additional ? additional.AsNullable(false) : null;
}

/// <summary>A named value of an enum.</summary>
/// <param name="Name">The C# member.</param>
/// <param name="Value">The wire value: text, or a number's literal.</param>
/// <param name="Doc">Its prose.</param>
internal sealed record EnumMember(string Name, string Value, Documentation Doc)
{
    /// <summary>The value of an enum of numbers as C# writes it: without the plus sign that some documents give.</summary>
    public string Number => Value.TrimStart('+');
}

/// <summary>An enum of texts or numbers.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Doc">Its prose.</param>
/// <param name="Wire">The scalar on the wire.</param>
/// <param name="Members">The values that the document knows.</param>
/// <param name="IsClosed">Whether it is a C# enum.</param>
internal sealed record EnumType(
    string Name,
    Documentation Doc,
    TypeRef Wire,
    EquatableArray<EnumMember> Members,
    bool IsClosed)
{
    /// <summary>Whether it is not for users.</summary>
    public bool IsInternal { get; init; }

    /// <summary>Whether its values are texts.</summary>
    public bool IsText => Wire.IsText;

    /// <summary>Whether case does not count, as services are not strict about it; where it tells two values apart, it does.</summary>
    public bool IgnoresCase
    {
        get
        {
            HashSet<string> texts = new(StringComparer.OrdinalIgnoreCase);
            foreach (EnumMember member in Members)
            {
                if (!texts.Add(member.Value))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
