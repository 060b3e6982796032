using System;

namespace Typewright.Generator.Model.Types;

/// <summary>The use of a type at one place: one of the records below it, which say what there is to say of their kind.</summary>
internal abstract record TypeRef
{
    private protected TypeRef()
    {
    }

    /// <summary>What it is.</summary>
    public abstract TypeKind Kind { get; }

    /// <summary>
    /// The C# name: of the generated type, or fully qualified for an external one; the row's id for a scalar; empty for a collection.
    /// </summary>
    public abstract string Name { get; }

    /// <summary>Whether JSON null is a value here.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether the C# type is a struct or enum, so that its nullable form is another type.</summary>
    public virtual bool IsValueType => false;

    /// <summary>For an external type: the class with its ReadJson and WriteJson; null for any other.</summary>
    public virtual string? JsonClass => null;

    /// <summary>What a list or map holds.</summary>
    /// <exception cref="InvalidOperationException">It is neither.</exception>
    public virtual TypeRef Item => throw new InvalidOperationException($"{Kind} holds nothing.");

    /// <summary>The row of a scalar.</summary>
    /// <exception cref="InvalidOperationException">It is none.</exception>
    public virtual WireType Wire => throw new InvalidOperationException($"{Kind} is no scalar.");

    /// <summary>Whether it is plain text.</summary>
    public bool IsText => Is(WireTypes.String);

    public bool IsBoolean => Is(WireTypes.Boolean);

    /// <summary>Whether it is any JSON, null included.</summary>
    public bool IsAnything => Is(WireTypes.Any);

    /// <summary>Whether it travels as a text that is never empty, so that an empty element is no value of it.</summary>
    public bool IsNeverEmpty => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum && !IsText && !IsAnything;

    /// <summary>Whether a value is one text, not a list or an object.</summary>
    public bool IsOneText => Kind is TypeKind.Scalar or TypeKind.Enum or TypeKind.ClosedEnum or TypeKind.External or TypeKind.Stream;

    /// <summary>Whether its text can hold anything; that of numbers, dates and the like can not.</summary>
    public bool IsFreeText => Kind is TypeKind.Enum or TypeKind.External || (Kind == TypeKind.Scalar && Wire.IsFreeText);

    /// <summary>Whether it is the runtime's class for a file in a form.</summary>
    public bool IsFile => Kind == TypeKind.External && Name == "Typewright.FilePart";

    public bool IsCollection => Kind is TypeKind.List or TypeKind.Map;

    /// <summary>Whether values are bytes as they are.</summary>
    public bool IsBytes => Kind == TypeKind.Stream || (Kind == TypeKind.Scalar && Wire.IsBytes);

    public static TypeRef Of(WireType row) => new ScalarRef(row.Id);

    public static TypeRef Named(TypeKind kind, string name) => kind == TypeKind.Stream ? new StreamRef() : new NamedRef(kind, name);

    public static TypeRef ListOf(TypeRef item) => new CollectionRef(TypeKind.List, item);

    public static TypeRef MapOf(TypeRef item) => new CollectionRef(TypeKind.Map, item);

    /// <summary>
    /// What is the same for types that are one to C#, which tells neither spellings on the wire nor references that may be null apart:
    /// they cannot be parameters of two constructors.
    /// </summary>
    public string CSharpKey => IsCollection
        ? $"{Kind}<{(Item.IsValueType && Item.IsNullable ? "?" : "")}{Item.CSharpKey}>"
        : $"{Kind} {(Kind == TypeKind.Scalar ? Wire.CSharp : Name)}";

    public TypeRef AsNullable(bool nullable = true) => nullable == IsNullable ? this : this with { IsNullable = nullable };

    private bool Is(WireType row) => Kind == TypeKind.Scalar && Name == row.Id;
}
