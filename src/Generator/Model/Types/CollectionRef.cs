namespace Typewright.Generator.Model.Types;

/// <summary>A list, or a map from text.</summary>
internal sealed record CollectionRef : TypeRef
{
    public CollectionRef(TypeKind kind, TypeRef item)
    {
        Kind = kind;
        Item = item;
    }

    public override TypeKind Kind { get; }

    public override string Name => "";

    public override TypeRef Item { get; }
}
