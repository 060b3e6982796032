using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Rules;

/// <summary>
/// The component in which a schema is written: its own name, or that and the way to it. Who refers to it does not matter.
/// </summary>
internal static class ComponentRule
{
    public static string? NameOf(NameRequest request) =>
        request.Naming.PlaceOf(request.Schema) is { IsInComponent: true } place
            ? Identifiers.Pascal(request.Naming.NameOf(place))
            : null;
}
