using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Emitting.Code;

/// <summary>A use of a type as C#.</summary>
/// <param name="ns">The namespace of the generated types.</param>
/// <param name="hidden">Names that mean something else where the text stands: the members of the class.</param>
internal sealed class TypeText(string ns, ICollection<string> hidden)
{
    private static readonly ICollection<string> s_none = [];

    /// <summary>The type without its outermost question mark.</summary>
    public CSharp Of(TypeRef type, CollectionShape shape) => type.Kind switch
    {
        TypeKind.Scalar => $"{type.Wire.Type}",
        TypeKind.Stream => $"{KnownNames.Stream}",
        TypeKind.External => External(type.Name, s_none),
        TypeKind.List => $"{ListOf(shape)}<{Item(type, shape)}>",
        TypeKind.Map => $"{MapOf(shape)}<string, {Item(type, shape)}>",
        // Where C# expects a type it looks for nothing else, so members do not hide it.
        _ => $"{type.Name}",
    };

    /// <summary>The type, nullable where null is a value of it.</summary>
    public CSharp WithNull(TypeRef type, CollectionShape shape) => Nullable(Of(type, shape), type.IsNullable);

    /// <summary>What a collection holds. Collections inside an argument are what the user has at hand: lists.</summary>
    public CSharp Item(TypeRef type, CollectionShape shape) => WithNull(type.Item, ShapeInside(shape));

    /// <summary>The type, nullable where it is told to be, as a reference in documentation spells it: generics have braces.</summary>
    public CSharp Reference(TypeRef type, CollectionShape shape, bool isNullable)
    {
        CSharp reference = type.Kind switch
        {
            TypeKind.List => $"{ListOf(shape)}{{{Reference(type.Item, ShapeInside(shape), type.Item.IsNullable)}}}",
            TypeKind.Map => $"{MapOf(shape)}{{string, {Reference(type.Item, ShapeInside(shape), type.Item.IsNullable)}}}",
            _ => Of(type, shape),
        };
        return Nullable(reference, isNullable);
    }

    /// <summary>A generated type in an expression or a reference, where members count; qualified only where one hides it.</summary>
    public CSharp Generated(string name) => hidden.Contains(name) ? (CSharp)$"global::{ns}.{name}" : $"{name}";

    /// <summary>A class that exists already, in an expression.</summary>
    public CSharp Existing(string fullName) => External(fullName, hidden);

    public static CSharp Nullable(CSharp type, bool isNullable) => isNullable ? $"{type}?" : type;

    private static CollectionShape ShapeInside(CollectionShape shape) => shape == CollectionShape.Argument ? CollectionShape.Sent : shape;

    private static KnownName ListOf(CollectionShape shape) => shape switch
    {
        CollectionShape.Received => KnownNames.IReadOnlyList,
        CollectionShape.Sent => KnownNames.IList,
        _ => KnownNames.IEnumerable,
    };

    private static KnownName MapOf(CollectionShape shape) =>
        shape == CollectionShape.Received ? KnownNames.IReadOnlyDictionary : KnownNames.IDictionary;

    // What lies in the same namespace or in one that the file uses anyway goes by its short name.
    private CSharp External(string fullName, ICollection<string> hiddenHere)
    {
        int dot = fullName.LastIndexOf('.');
        string space = dot < 0 ? "" : fullName.Substring(0, dot);
        string name = fullName.Substring(dot + 1);
        bool isVisible = space is "Typewright" || space == ns || ns.StartsWith(space + ".", StringComparison.Ordinal);
        return isVisible && !hiddenHere.Contains(name) ? (CSharp)$"{KnownNames.Of(name)}" : $"global::{fullName}";
    }
}
