using System;
using System.Collections.Generic;
using Typewright.Generator.Model.Operations.Parameters;
using Typewright.Generator.Model.Types;

namespace Typewright.Generator.Binding.Operations.Parameters;

/// <summary>
/// The headers whose values are dates of HTTP (RFC 9110). Documents that say <c>date-time</c> of them, which is RFC 3339, mean an
/// instant and not its spelling.
/// </summary>
internal static class HttpDates
{
    private static readonly HashSet<string> s_headers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Date", "Expires", "If-Modified-Since", "If-Unmodified-Since", "Last-Modified", "Sunset",
    };

    /// <summary>The type of a parameter as it is written where the parameter goes.</summary>
    public static TypeRef Written(TypeRef type, string wireName, ParameterLocation location)
    {
        bool isDate = location == ParameterLocation.Header && s_headers.Contains(wireName)
            && type.Kind == TypeKind.Scalar && type.Wire == WireTypes.Of("date-time");
        return isDate ? TypeRef.Of(WireTypes.Of("date-time-rfc1123")).AsNullable(type.IsNullable) : type;
    }
}
