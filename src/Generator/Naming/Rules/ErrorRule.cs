using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas.Places;

namespace Typewright.Generator.Naming.Rules;

/// <summary>What an operation answers instead of a success, and what is written in it: the status says what it is.</summary>
internal static class ErrorRule
{
    public static string? NameOf(NameRequest request)
    {
        SchemaPlace? place = request.Naming.PlaceOf(request.Schema);
        SchemaPlace? root = place;
        while (root?.Around is not null)
        {
            root = root.Around;
        }

        return root?.Step == PlaceStep.Error ? Identifiers.Pascal(request.Naming.NameOf(place!)) : null;
    }
}
