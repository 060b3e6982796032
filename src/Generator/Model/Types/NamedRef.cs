namespace Typewright.Generator.Model.Types;

/// <summary>A generated class, enum or union.</summary>
internal sealed record NamedRef : TypeRef
{
    public NamedRef(TypeKind kind, string name)
    {
        Kind = kind;
        Name = name;
    }

    public override TypeKind Kind { get; }

    public override string Name { get; }

    public override bool IsValueType => Kind is TypeKind.Enum or TypeKind.ClosedEnum;
}
