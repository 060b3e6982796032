namespace Typewright.Generator.Model.Types.Members;

/// <summary>What reading a member does with JSON null.</summary>
internal enum MemberReading
{
    /// <summary>Text is read as it is: null where the service sends null.</summary>
    TextOrNull,

    /// <summary>Text that the document says is never null.</summary>
    Text,

    /// <summary>Null is JSON too, and the value takes any.</summary>
    Anything,

    /// <summary>Null is a value, and it is remembered that the service sent it.</summary>
    TrackedNull,

    /// <summary>Null makes the member null.</summary>
    ValueOrNull,

    /// <summary>It is never null by the document; a service that sends null all the same is read as if it had sent nothing.</summary>
    SkipsNull,
}
