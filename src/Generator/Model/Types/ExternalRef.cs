namespace Typewright.Generator.Model.Types;

/// <summary>A C# type that exists already.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Json">The class with its ReadJson and WriteJson; empty for one that has no JSON.</param>
/// <param name="IsValue">Whether it is a value type.</param>
internal sealed record ExternalRef(string FullName, string Json, bool IsValue) : TypeRef
{
    public override TypeKind Kind => TypeKind.External;

    public override string Name => FullName;

    public override string? JsonClass => Json;

    public override bool IsValueType => IsValue;
}
