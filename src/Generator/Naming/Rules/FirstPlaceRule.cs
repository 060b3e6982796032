using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Rules;

/// <summary>Of schemas that are the same, the operation in which the first is written. How many there are does not matter.</summary>
internal static class FirstPlaceRule
{
    public static string? NameOf(NameRequest request) =>
        request.Naming.Shared.IsShared(request.Schema) && request.Naming.PlaceOf(request.Schema) is { } place
            ? Identifiers.Pascal(request.Naming.NameOf(place))
            : null;
}
