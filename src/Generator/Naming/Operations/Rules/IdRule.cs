namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>The id, without what it repeats: verb, group and version.</summary>
internal static class IdRule
{
    public static string? NameOf(OperationNameRequest request) => IdWords.Method(request.Id, request);
}
