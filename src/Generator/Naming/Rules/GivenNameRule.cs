namespace Typewright.Generator.Naming.Rules;

/// <summary>The name that the document gives: for C#, for clients in any language, or for an enum.</summary>
internal static class GivenNameRule
{
    public static string? NameOf(NameRequest request) => TypeNaming.Given(request.Schema);
}
