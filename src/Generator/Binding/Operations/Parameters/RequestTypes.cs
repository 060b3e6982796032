using System.Linq;
using Typewright.Generator.Binding.Types;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>
/// What parameters are where the request is made. Protocol methods take what travels, and no type of the document: whoever calls them may
/// know a value that the document does not.
/// </summary>
internal static class RequestTypes
{
    /// <param name="parameter">The parameter, settled.</param>
    /// <param name="hasProtocol">Whether callers of a protocol method give it too.</param>
    /// <param name="drafts">The enums.</param>
    public static ParameterModel Settle(ParameterModel parameter, bool hasProtocol, TypeDrafts drafts)
    {
        TypeRef type = parameter.Type;
        bool areTexts = hasProtocol && !parameter.Style.IsContent;
        if (areTexts && IsEnum(type))
        {
            TypeRef text = TypeRef.Of(WireTypes.String).AsNullable(type.IsNullable);
            return parameter with { RequestType = text, RequestCheck = CheckOf(parameter, drafts.Enum(type)) };
        }

        bool isList = areTexts && type.Kind == TypeKind.List && IsEnum(type.Item);
        return parameter with
        {
            RequestType = isList ? TypeRef.ListOf(TypeRef.Of(WireTypes.String)).AsNullable(type.IsNullable) : type,
            RequestCheck = parameter.Check,
        };
    }

    private static bool IsEnum(TypeRef type) => type.Kind is TypeKind.Enum or TypeKind.ClosedEnum;

    private static ArgumentCheck CheckOf(ParameterModel parameter, EnumType? values)
    {
        bool isGiven = parameter.Source is ParameterSource.Method or ParameterSource.BodyProperty;
        if (!isGiven || parameter.MayBeNull)
        {
            return ArgumentCheck.None;
        }

        // What the document lists is no mistake of the caller's, even the empty text.
        bool mayBeEmpty = values?.Members.Any(static member => member.Value.Length == 0) == true;
        return parameter.Location == ParameterLocation.Path && !mayBeEmpty ? ArgumentCheck.Segment : ArgumentCheck.NotNull;
    }
}
