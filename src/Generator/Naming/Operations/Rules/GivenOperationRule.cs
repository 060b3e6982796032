using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>The name that the document or an overlay gives.</summary>
internal static class GivenOperationRule
{
    public static string? NameOf(OperationNameRequest request) =>
        request.Operation.GivenName is { } given ? Identifiers.Given(given) : null;
}
