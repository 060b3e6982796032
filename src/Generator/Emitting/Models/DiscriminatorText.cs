using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;
using Typewright.Generator.Model.Types.Members;

namespace Typewright.Generator.Emitting.Models;

/// <summary>A discriminator's value as C#: text, a number, or the member of an enum.</summary>
internal static class DiscriminatorText
{
    /// <summary>What gives the members that tell a class their values, in an object initializer or as statements.</summary>
    /// <param name="scope">The class.</param>
    /// <param name="given">Those that somebody else gives.</param>
    public static IEnumerable<CSharp> Initializers(ModelScope scope, IReadOnlyList<MemberShape> given) =>
        Initializers(scope.Context, scope.Types, scope.Model, given);

    /// <summary>The same, written outside of the class.</summary>
    /// <param name="context">All types.</param>
    /// <param name="types">What a name means where they are written.</param>
    /// <param name="model">The class.</param>
    /// <param name="given">Those that somebody else gives.</param>
    public static IEnumerable<CSharp> Initializers(
        EmitContext context, TypeText types, ModelType model, IReadOnlyList<MemberShape> given) => context.MembersOf(model)
        .Where(member => member.IsTold && !given.Contains(member))
        .Select(member =>
            (CSharp)$"{member.Property.Name} = {Value(context, types, member.Type, model.TagOf(member.Property.WireName)!.Texts[0])}");

    private static CSharp Value(EmitContext context, TypeText types, TypeRef type, string value) => type switch
    {
        { Kind: TypeKind.Enum or TypeKind.ClosedEnum } => EnumValue(types, context.EnumOf(type.Name), value),
        { IsText: true } => $"{CSharpText.Literal(value)}",
        { IsBoolean: true } => $"{(value == "true" ? "true" : "false")}",
        { Kind: TypeKind.Scalar, IsValueType: true } => $"{Number(value)}",
        _ => $"null!",
    };

    private static CSharp EnumValue(TypeText types, EnumType type, string value) =>
        (type.Members.First(member => member.Value == value), type) switch
        {
            ({ } member, _) => $"{types.Generated(type.Name)}.{member.Name}",
            (null, { IsClosed: true }) => $"default",
            (null, { IsText: true }) => $"new {type.Name}({CSharpText.Literal(value)})",
            _ => $"new {type.Name}({Number(value)})",
        };

    private static string Number(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : "default";
}
