namespace Typewright.Generator.Naming.Rules;

/// <summary>What operations list or answer under its own name: "Server" for the items of "ListServers".</summary>
internal static class ThingRule
{
    public static string? NameOf(NameRequest request) => request.Naming.ThingOf(request.Schema);
}
