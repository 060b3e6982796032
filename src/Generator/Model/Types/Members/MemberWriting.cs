namespace Typewright.Generator.Model.Types.Members;

/// <summary>When a member is written: what is absent is left out, what is null by the user's will is null.</summary>
internal enum MemberWriting
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>Always, through the property: a collection that the service demands, empty or not.</summary>
    AlwaysFilled,

    /// <summary>When the user has touched the collection, though it may be empty.</summary>
    WhenFilled,

    /// <summary>When the collection is not the one that stands for "nothing".</summary>
    WhenDefined,

    /// <summary>When it is not the default of its type.</summary>
    WhenNotDefault,

    /// <summary>Always: text, or null.</summary>
    TextOrNull,

    /// <summary>Always: the value, or null.</summary>
    ValueOrNull,

    /// <summary>When it has a value.</summary>
    WhenPresent,

    /// <summary>When it has a value, or null was set.</summary>
    WhenSet,

    /// <summary>When it is not null: a value that the service left out is left out again.</summary>
    WhenNotNull,
}
