namespace Typewright.Generator.Model.Types;

/// <summary>Bytes that are not JSON.</summary>
internal sealed record StreamRef : TypeRef
{
    public override TypeKind Kind => TypeKind.Stream;

    public override string Name => "Stream";
}
