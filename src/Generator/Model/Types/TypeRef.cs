using Typewright.Generator.Collections;

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

/// <summary>The use of a type at one place.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The C# name: of the generated type, or fully qualified for an external one; the row's id for a scalar.</param>
/// <param name="Arguments">What a list or map holds: none or one.</param>
/// <param name="IsNullable">Whether JSON null is a value here.</param>
/// <param name="JsonClass">For an external type: the class with its ReadJson and WriteJson.</param>
/// <param name="IsValue">For an external type: whether it is a value type.</param>
internal sealed record TypeRef(TypeKind Kind, string Name, EquatableArray<TypeRef> Arguments, bool IsNullable = false, string? JsonClass = null, bool IsValue = false)
{
    public TypeRef Item => Arguments[0];

    public WireType Wire => WireTypes.Of(Name);

    /// <summary>Whether the C# type is a struct or enum, so that its nullable form is another type.</summary>
    public bool IsValueType => Kind switch
    {
        TypeKind.Scalar => Wire.IsValue,
        TypeKind.Enum or TypeKind.ClosedEnum => true,
        TypeKind.External => IsValue,
        _ => false,
    };

    /// <summary>Whether it is plain text.</summary>
    public bool IsText => Kind == TypeKind.Scalar && Wire == WireTypes.String;

    public bool IsBoolean => Kind == TypeKind.Scalar && Wire == WireTypes.Boolean;

    /// <summary>Whether it is any JSON, null included.</summary>
    public bool IsAnything => Kind == TypeKind.Scalar && Wire == WireTypes.Any;

    /// <summary>Whether it travels as a text that is never empty, so that an empty element is no value of it.</summary>
    public bool IsNeverEmpty => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum && !IsText && !IsAnything;

    /// <summary>Whether a value is one text, not a list or an object.</summary>
    public bool IsOneText => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum or TypeKind.External or TypeKind.Stream;

    /// <summary>Whether its text can hold anything; that of numbers, dates and the like can not.</summary>
    public bool IsFreeText => Kind is TypeKind.Enum or TypeKind.External || (Kind == TypeKind.Scalar && Wire.IsFreeText);

    /// <summary>Whether it is the runtime's class for a file in a form.</summary>
    public bool IsFile => Kind == TypeKind.External && Name == "Typewright.FilePart";

    public bool IsCollection => Kind is TypeKind.List or TypeKind.Map;

    public static TypeRef Of(WireType row) => new(TypeKind.Scalar, row.Id, default);

    public static TypeRef Named(TypeKind kind, string name) => new(kind, name, default);

    public static TypeRef ListOf(TypeRef item) => new(TypeKind.List, "", new([item]));

    public static TypeRef MapOf(TypeRef item) => new(TypeKind.Map, "", new([item]));

    public TypeRef AsNullable(bool nullable = true) => nullable == IsNullable ? this : this with { IsNullable = nullable };
}
