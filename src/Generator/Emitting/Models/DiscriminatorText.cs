using System.Globalization;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Emitting.Code;
using Typewright.Generator.Model;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Emitting.Models;

/// <summary>A discriminator's value as C#: text, a number, or the member of an enum.</summary>
internal static class DiscriminatorText
{
    /// <summary>The statement that gives a derived class's discriminator its value; nothing for a class that has none.</summary>
    public static CSharp Assignment(ModelScope scope) =>
        Initializer(scope) is { IsEmpty: false } initializer ? $"{initializer};" : CSharp.Nothing;

    /// <summary>The same in an object initializer.</summary>
    public static CSharp Initializer(ModelScope scope)
    {
        MemberShape? discriminator = scope.All.FirstOrDefault(static member => member.Property.IsDiscriminator);
        return scope.Model.DiscriminatorValue is { } value && discriminator is not null
            ? $"{discriminator.Property.Name} = {Value(scope, discriminator.Type, value)}"
            : CSharp.Nothing;
    }

    private static CSharp Value(ModelScope scope, TypeRef type, string value) => type switch
    {
        { Kind: TypeKind.Enum or TypeKind.ClosedEnum } => EnumValue(scope, scope.Context.EnumOf(type.Name), value),
        { IsText: true } => $"{CSharpText.Literal(value)}",
        { IsBoolean: true } => $"{(value == "true" ? "true" : "false")}",
        { Kind: TypeKind.Scalar, IsValueType: true } => $"{Number(value)}",
        _ => $"null!",
    };

    private static CSharp EnumValue(ModelScope scope, EnumType type, string value) =>
        (type.Members.First(member => member.Value == value), type) switch
        {
            ({ } member, _) => $"{scope.Types.Generated(type.Name)}.{member.Name}",
            (null, { IsClosed: true }) => $"default",
            (null, { IsText: true }) => $"new {type.Name}({CSharpText.Literal(value)})",
            _ => $"new {type.Name}({Number(value)})",
        };

    private static string Number(string value) =>
        long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : "default";
}
