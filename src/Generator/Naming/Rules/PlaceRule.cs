using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Rules;

/// <summary>The only place of a schema: the operation, parameter or member that it is the type of.</summary>
internal static class PlaceRule
{
    public static string? NameOf(NameRequest request) => Identifiers.Pascal(request.Hint);
}
