namespace Typewright.Generator.Naming.Rules;

/// <summary>The name that callers know: the baseline has it for the place, or for one of the places that the type has together.</summary>
internal static class KeptRule
{
    public static string? NameOf(NameRequest request) => request.Naming.KeptNameOf(request.Schema);
}
