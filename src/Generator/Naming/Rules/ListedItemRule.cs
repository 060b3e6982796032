namespace Typewright.Generator.Naming.Rules;

/// <summary>What an operation lists, where it is written out in its answer: "ListTags" gives items of a list of tags.</summary>
internal static class ListedItemRule
{
    public static string? NameOf(NameRequest request) =>
        request.Naming.PlaceOf(request.Schema) is { } place ? PlaceNames.OfListed(place) : null;
}
