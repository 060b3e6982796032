namespace Typewright.Generator.Model.Types;

/// <summary>A scalar.</summary>
/// <param name="Id">Its row's id.</param>
internal sealed record ScalarRef(string Id) : TypeRef
{
    public override TypeKind Kind => TypeKind.Scalar;

    public override string Name => Id;

    public override WireType Wire => WireTypes.Of(Id);

    public override bool IsValueType => Wire.IsValue;
}
