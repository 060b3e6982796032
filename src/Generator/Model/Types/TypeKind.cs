namespace Typewright.Generator.Model.Types;

internal enum TypeKind
{
    /// <summary>A row of <see cref="WireTypes"/>.</summary>
    Scalar,

    /// <summary>A generated class.</summary>
    Model,

    /// <summary>A generated extensible enum (a struct around its value).</summary>
    Enum,

    /// <summary>A generated C# enum.</summary>
    ClosedEnum,

    /// <summary>A generated union class.</summary>
    Union,

    /// <summary>A list of <see cref="TypeRef.Item"/>.</summary>
    List,

    /// <summary>A map from text to <see cref="TypeRef.Item"/>.</summary>
    Map,

    /// <summary>A C# type that exists already, with a class that reads and writes it.</summary>
    External,

    /// <summary>Bytes that are not JSON: a file, a download.</summary>
    Stream,
}
