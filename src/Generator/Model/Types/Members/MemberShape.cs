using Typewright.Generator.Collections;

namespace Typewright.Generator.Model.Types.Members;

/// <summary>
/// What a class makes of a member: how it is kept, read, written and constructed. This is the one place that decides; whoever
/// spells a member asks here.
/// </summary>
internal sealed class MemberShape
{
    private readonly ModelType _owner;

    /// <summary>Decides for a member in a class.</summary>
    /// <param name="owner">The class; one that inherits the member decides for itself.</param>
    /// <param name="property">The member.</param>
    /// <param name="isTextEnum">Whether its type is an extensible enum of texts, whose default is the text of none.</param>
    public MemberShape(ModelType owner, PropertyModel property, bool isTextEnum)
    {
        _owner = owner;
        Property = property;
        IsSent = (owner.Usage & Usage.Sent) != 0 && !(property.IsReadOnly && property.Type.IsCollection);
        IsObsolete = property.Doc.Obsolete && (owner.HasJson || owner.XmlUsage != Usage.None);
        TracksNull = property.NullIndex >= 0 && owner.HasJson;
        HasPublicSetter = property.Setter is { } given ? given == "public" : IsSettable();
        IsTextEnum = isTextEnum;
        Storage = DecideStorage(isTextEnum);
        Reading = DecideReading();
        Writing = DecideWriting();
    }

    public PropertyModel Property { get; }

    public TypeRef Type => Property.Type;

    /// <summary>Whether the user gives it to the service.</summary>
    public bool IsSent { get; }

    /// <summary>Whether the property carries the attribute of what is deprecated, and the class itself must not use it.</summary>
    public bool IsObsolete { get; }

    /// <summary>Whether setting it to null is told apart from never setting it.</summary>
    public bool TracksNull { get; }

    public bool HasPublicSetter { get; }

    /// <summary>Whether its type is an extensible enum of texts.</summary>
    public bool IsTextEnum { get; }

    public MemberStorage Storage { get; }

    public MemberReading Reading { get; }

    public MemberWriting Writing { get; }

    public bool HasField => Storage != MemberStorage.Property;

    /// <summary>A collection that the user fills and that is never null: it is there from the first look.</summary>
    public bool IsFilled => Storage == MemberStorage.FilledField;

    /// <summary>Whether the user may give such a collection as a whole.</summary>
    public bool IsReplaceable => IsFilled && HasPublicSetter && _owner.Style == ModelStyle.Initializer;

    /// <summary>Whether the C# type has a question mark.</summary>
    public bool IsNullable => Type.IsCollection ? Type.IsNullable : Property.IsOptional;

    /// <summary>Whether nothing sets it before the user or the service does, although its type has no null.</summary>
    public bool IsUnset => !Property.IsOptional && !Type.IsValueType;

    /// <summary>Whether the public constructor takes it.</summary>
    public bool IsConstructed => IsGiven && !IsDemanded && !MayBeLeft;

    /// <summary>Whether it is a <c>required</c> member, which C# allows only for what every caller can set and may use.</summary>
    public bool IsDemanded =>
        IsGiven && !MayBeLeft && _owner.Style == ModelStyle.Initializer && HasPublicSetter && !Property.IsInternal && !IsObsolete;

    /// <summary>Whether it has a value from the beginning that a user may want, and that is no part of what is read.</summary>
    public bool IsPreset => IsSent && Property is { Constant: not null, IsOptional: true };

    /// <summary>Whether it tells the class, which knows its text.</summary>
    public bool IsTold => Property.IsDiscriminator && _owner.TagOf(Property.WireName) is not null;

    /// <summary>Whether it tells the class by one of several texts, so that the user may choose.</summary>
    public bool IsChosen => Property.IsDiscriminator && _owner.TagOf(Property.WireName) is { Texts.Count: > 1 };

    /// <summary>Whether it is an extensible enum of texts that has no null, so that its default stands for no text.</summary>
    public bool HasNoDefault => IsTextEnum && !Property.IsOptional;

    /// <summary>Whether whoever gives it must not give null.</summary>
    public bool IsGuarded => Type is { IsValueType: false, IsNullable: false };

    /// <summary>Whether the model factory has a parameter for it.</summary>
    public bool IsMade =>
        Property is { IsOnWire: true, IsInternal: false, Doc.Obsolete: false }
        && !IsTold;

    /// <summary>
    /// Whether its name is kept as JSON in a field, where the class is sent: written often, and then without looking for what
    /// must be escaped.
    /// </summary>
    public bool HasEncodedName => (_owner.Usage & Usage.Sent) != 0 && _owner.HasJson && Property.IsOnWire;

    /// <summary>The field with its value.</summary>
    public string Field
    {
        get
        {
            string own = Property.ParameterName.TrimStart('@');
            string name = own;
            while (name is "extra" or "nulls" or "additionalProperties" || (name != own && IsTaken(name)))
            {
                name += "Value";
            }

            return "_" + name;
        }
    }

    /// <summary>Where code of the class itself reads and writes it.</summary>
    public string Place => HasField ? Field : Property.Name;

    private bool IsTaken(string name) => _owner.Properties.Any(other => other.ParameterName == name);

    private bool IsGiven =>
        IsSent && Property is { IsRequired: true, Constant: null, IsOnWire: true, IsReadOnly: false }
        && !IsTold;

    // Null is what it is where nobody sets it, and null is sent; so nobody need say so.
    private bool MayBeLeft => Type.IsNullable && HasPublicSetter && (_owner.Style == ModelStyle.Initializer || _owner.HasManyRequired);

    private bool IsCollectionOfUser => Type is { IsCollection: true, IsNullable: false } && IsSent;

    private bool IsSettable() =>
        IsSent && Property is { IsReadOnly: false, IsDiscriminator: false }
        && (Property.Constant is null || Property.IsPreset)
        && (_owner.Style == ModelStyle.Initializer
            || (!IsCollectionOfUser && ((_owner.Usage & Usage.Received) != 0 || !Property.IsRequired
                || (_owner.HasManyRequired && Type.IsNullable))));

    // What the constructor takes, and nobody but the user makes, is always set; an extensible enum of texts knows itself.
    private bool IsToBeSeen(bool isTextEnum) =>
        IsSent && Type.IsValueType && !isTextEnum && !Property.IsOptional
        && Property is { Constant: null, IsNeverNull: false, IsOnWire: true }
        && (Property.IsReadOnly || (_owner.Usage & Usage.Received) != 0);

    private MemberStorage DecideStorage(bool isTextEnum)
    {
        if (IsCollectionOfUser)
        {
            return MemberStorage.FilledField;
        }

        if (IsToBeSeen(isTextEnum))
        {
            return MemberStorage.NullableField;
        }

        return IsObsolete || (TracksNull && HasPublicSetter) ? MemberStorage.Field : MemberStorage.Property;
    }

    private MemberReading DecideReading()
    {
        if (Type.IsText && !TracksNull)
        {
            return Property.IsOptional ? MemberReading.TextOrNull : MemberReading.Text;
        }

        if (Type is { IsAnything: true, IsNullable: false })
        {
            return MemberReading.Anything;
        }

        if (TracksNull)
        {
            return MemberReading.TrackedNull;
        }

        bool isNeverNull = Type is { IsCollection: true, IsNullable: false };
        return Property.IsOptional && !isNeverNull ? MemberReading.ValueOrNull : MemberReading.SkipsNull;
    }

    private MemberWriting DecideWriting()
    {
        bool isGiven = (_owner.Usage & Usage.Received) == 0 && !Property.IsReadOnly;
        if (IsFilled)
        {
            return Property.IsRequired && isGiven && !IsObsolete ? MemberWriting.AlwaysFilled : MemberWriting.WhenFilled;
        }

        if (Type is { IsCollection: true, IsNullable: false })
        {
            return MemberWriting.WhenDefined;
        }

        if (Property.IsNeverNull)
        {
            return MemberWriting.WhenNotDefault;
        }

        if (Storage == MemberStorage.NullableField)
        {
            return MemberWriting.WhenPresent;
        }

        if (Property.IsRequired && Type.IsNullable && !Property.IsReadOnly)
        {
            return Type.IsText ? MemberWriting.TextOrNull : MemberWriting.ValueOrNull;
        }

        if (Property.IsOptional)
        {
            return TracksNull ? MemberWriting.WhenSet : MemberWriting.WhenPresent;
        }

        if (IsTextEnum && !isGiven && Property.Constant is null)
        {
            return MemberWriting.WhenNotDefault;
        }

        return Type.IsValueType || isGiven || Property.Constant is not null ? MemberWriting.Always : MemberWriting.WhenNotNull;
    }
}
