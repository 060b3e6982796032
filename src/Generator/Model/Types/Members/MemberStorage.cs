namespace Typewright.Generator.Model.Types.Members;

/// <summary>Where a member of a class keeps its value.</summary>
internal enum MemberStorage
{
    /// <summary>In the property itself.</summary>
    Property,

    /// <summary>In a field, so that setting can be seen, or the class itself does not use what is deprecated.</summary>
    Field,

    /// <summary>In a field that may be null although the property is not: what nobody has set is not sent.</summary>
    NullableField,

    /// <summary>In a field with a collection that is made at the first look: the user fills it, and it is never null.</summary>
    FilledField,
}
