using System;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Code;

/// <summary>Which interface a collection shows.</summary>
internal enum CollectionShape
{
    /// <summary>IReadOnlyList: what the service gave.</summary>
    Received,

    /// <summary>IList: what the user fills.</summary>
    Sent,

    /// <summary>IEnumerable: what a method takes.</summary>
    Argument,
}

/// <summary>A use of a type as C#.</summary>
/// <param name="ns">The namespace of the generated types.</param>
/// <param name="hidden">Whether a name means something else where the text stands: a member of the class, say.</param>
internal sealed class TypeText(string ns, Func<string, bool> hidden)
{
    /// <summary>The type without its outermost question mark.</summary>
    public string Of(TypeRef type, CollectionShape shape) => type.Kind switch
    {
        TypeKind.Scalar => type.Wire.CSharp,
        TypeKind.Stream => "Stream",
        TypeKind.External => External(type.Name, static _ => false),
        TypeKind.List => $"{(shape switch { CollectionShape.Received => "IReadOnlyList", CollectionShape.Sent => "IList", _ => "IEnumerable" })}<{Item(type, shape)}>",
        TypeKind.Map => $"{(shape == CollectionShape.Received ? "IReadOnlyDictionary" : "IDictionary")}<string, {Item(type, shape)}>",
        // Where C# expects a type it looks for nothing else, so members do not hide it.
        _ => type.Name,
    };

    /// <summary>The type, nullable where null is a value of it.</summary>
    public string WithNull(TypeRef type, CollectionShape shape) => Of(type, shape) + (type.IsNullable ? "?" : "");

    /// <summary>What a collection holds. Collections inside an argument are what the user has at hand: lists.</summary>
    public string Item(TypeRef type, CollectionShape shape) => WithNull(type.Item, shape == CollectionShape.Argument ? CollectionShape.Sent : shape);

    /// <summary>A generated type in an expression or a reference, where members count; qualified only where one hides it.</summary>
    public string Generated(string name) => hidden(name) ? $"global::{ns}.{name}" : name;

    /// <summary>A class that exists already, in an expression.</summary>
    public string Existing(string fullName) => External(fullName, hidden);

    // What lies in the same namespace or in one that the file uses anyway goes by its short name.
    private string External(string fullName, Func<string, bool> isHidden)
    {
        int dot = fullName.LastIndexOf('.');
        string space = dot < 0 ? "" : fullName.Substring(0, dot);
        string name = fullName.Substring(dot + 1);
        bool visible = space is "Typewright" || space == ns || ns.StartsWith(space + ".", StringComparison.Ordinal);
        return visible && !isHidden(name) ? name : "global::" + fullName;
    }
}
