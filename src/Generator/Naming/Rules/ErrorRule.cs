using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Rules;

/// <summary>What an operation answers instead of a success, and what is written in it: the status says what it is.</summary>
internal static class ErrorRule
{
    public static string? NameOf(NameRequest request) =>
        request.Naming.PlaceOf(request.Schema) is { IsInError: true } place ? Identifiers.Pascal(request.Naming.NameOf(place)) : null;
}
