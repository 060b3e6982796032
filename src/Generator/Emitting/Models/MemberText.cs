using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;
using static Typewright.Generator.Vocabulary.KnownNames;

namespace Typewright.Generator.Emitting.Models;

/// <summary>A member of a class as C#: its type, and what it is before anything sets it.</summary>
internal static class MemberText
{
    public static CollectionShape Shape(MemberShape member) => member.IsSent ? CollectionShape.Sent : CollectionShape.Received;

    public static CSharp Type(MemberShape member, TypeText types) =>
        TypeText.Nullable(types.Of(member.Type, Shape(member)), member.IsNullable);

    /// <summary>The collection class behind a collection that the user fills.</summary>
    public static CSharp FilledType(MemberShape member, TypeText types) => member.Type.Kind == TypeKind.List
        ? (CSharp)$"{ChangeTrackingList}<{types.Item(member.Type, CollectionShape.Sent)}>"
        : $"{ChangeTrackingMap}<{types.Item(member.Type, CollectionShape.Sent)}>";

    /// <summary>The expression that it is initialised with; nothing for C#'s own default.</summary>
    public static CSharp Initial(MemberShape member, TypeText types) => member switch
    {
        { Property.Constant: { } constant } when member.IsPreset || !member.Property.IsOptional => $"{constant}",
        { Type: { IsCollection: true, IsNullable: true } } => CSharp.Nothing,
        { Type.Kind: TypeKind.List } => $"{Undefined}.List<{types.Item(member.Type, Shape(member))}>()",
        { Type.Kind: TypeKind.Map } => $"{Undefined}.Map<{types.Item(member.Type, Shape(member))}>()",
        { IsUnset: true } => $"null!",
        _ => CSharp.Nothing,
    };
}
