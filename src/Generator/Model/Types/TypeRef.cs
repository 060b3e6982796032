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

    public bool IsCollection => Kind is TypeKind.List or TypeKind.Map;

    /// <summary>Whether it takes whatever there is.</summary>
    public bool IsAnything => Is(WireTypes.Any);

    /// <summary>Whether it is text as it is.</summary>
    public bool IsText => Is(WireTypes.String);

    /// <summary>Whether values are bytes as they are.</summary>
    public bool IsBytes => Kind == TypeKind.Stream || (Kind == TypeKind.Scalar && Wire.IsBytes);

    public static TypeRef Of(WireType row) => new ScalarRef(row.Id);

    public static TypeRef Named(TypeKind kind, string name) => kind == TypeKind.Stream ? new StreamRef() : new NamedRef(kind, name);

    public static TypeRef ListOf(TypeRef item) => new CollectionRef(TypeKind.List, item);

    public static TypeRef MapOf(TypeRef item) => new CollectionRef(TypeKind.Map, item);

    public TypeRef AsNullable(bool nullable = true) => nullable == IsNullable ? this : this with { IsNullable = nullable };

    private bool Is(WireType row) => Kind == TypeKind.Scalar && Name == row.Id;
}
