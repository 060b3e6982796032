using Typewright.Generator.Binding.Operations.Addresses;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>What follows from a parameter's source, type and style, once these are known.</summary>
internal static class ParameterSettling
{
    /// <param name="parameter">The parameter.</param>
    /// <param name="isPaged">Whether its operation is a listing, which takes size and token from the page that is asked for.</param>
    public static ParameterModel Settle(ParameterModel parameter, bool isPaged)
    {
        bool isGivenByCaller = parameter.Source is ParameterSource.Method or ParameterSource.BodyProperty;
        return parameter with
        {
            RequestName = parameter.Source == ParameterSource.BodyProperty ? AsParameter(parameter.Name) : parameter.Name,
            QueryName = parameter.Location == ParameterLocation.Query ? UriText.EncodeName(parameter.WireName) : "",
            IsArgument = parameter.Source == ParameterSource.Method || (parameter.Source == ParameterSource.PageSize && !isPaged),
            Shape = isGivenByCaller && !parameter.Style.IsContent ? ShapeOf(parameter.Type) : ValueShape.Text,
            Text = TextOf(parameter, isPaged),
            IsFreeText = parameter.Style.IsContent || IsFree(parameter),
            MayBeNull = MayBeNull(parameter),
            IsUserAgent = parameter.Location == ParameterLocation.Header
                && parameter.WireName.Equals("User-Agent", System.StringComparison.OrdinalIgnoreCase),
            IsOfEveryRequest = IsOfEveryRequest(parameter),
            Check = isGivenByCaller ? CheckOf(parameter) : ArgumentCheck.None,
        };
    }

    // Services that have versions refuse a request without one, and leave it out of their links.
    private static bool IsOfEveryRequest(ParameterModel parameter) =>
        parameter.Location is ParameterLocation.Query or ParameterLocation.Header
        && (parameter.Source == ParameterSource.ApiVersion
            || (ParameterSources.IsNamedVersion(parameter.WireName) && parameter.Type.IsOneText));

    private static string AsParameter(string property) => char.ToLowerInvariant(property[0]) + property.Substring(1);

    private static ValueShape ShapeOf(TypeRef type)
    {
        if (type.IsOneText)
        {
            return ValueShape.Text;
        }

        return type.Kind == TypeKind.List && type.Item.IsOneText ? ValueShape.List : ValueShape.Model;
    }

    private static TextKind TextOf(ParameterModel parameter, bool isPaged)
    {
        if (parameter.Source == ParameterSource.PageSize && isPaged)
        {
            return TextKind.SizeHint;
        }

        if (parameter.Source is not (ParameterSource.Method or ParameterSource.BodyProperty or ParameterSource.PageSize))
        {
            return TextKind.Given;
        }

        return parameter.Style.IsContent ? TextKind.Json : TextKind.OfType;
    }

    private static bool IsFree(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.Method or ParameterSource.BodyProperty => parameter.Type.IsFreeText,
        // What the library makes itself, numbers and ids, holds nothing of the kind.
        ParameterSource.Client or ParameterSource.ApiVersion or ParameterSource.PageToken => true,
        _ => false,
    };

    private static bool MayBeNull(ParameterModel parameter) => parameter.Source switch
    {
        ParameterSource.PageSize or ParameterSource.PageToken or ParameterSource.BodyProperty => true,
        ParameterSource.Method => !parameter.IsRequired || parameter.Type.IsNullable,
        _ => false,
    };

    private static ArgumentCheck CheckOf(ParameterModel parameter)
    {
        if (parameter is not { IsRequired: true, Type: { IsValueType: false, IsNullable: false } })
        {
            return ArgumentCheck.None;
        }

        bool isSegment = parameter is { Location: ParameterLocation.Path, Type.IsText: true };
        return isSegment ? ArgumentCheck.Segment : ArgumentCheck.NotNull;
    }
}
