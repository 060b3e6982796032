using System.Collections.Generic;
using Typewright.Generator.Baselines;
using Typewright.Generator.Binding.Kept;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Clients;

/// <summary>
/// Keeps the names of clients, and of what is called after the first one, before schemas take theirs: a new schema does not drive them
/// away.
/// </summary>
internal static class KeptClients
{
    /// <summary>What callers know of operations, wherever those are now.</summary>
    public static KeptOperations Keep(BindingContext context, IReadOnlyList<Operation> operations)
    {
        context.Follow(MovedOperations.Of(context.Kept, operations, Grouping.Of(operations)));
        KeptOperations kept = new(context.Kept, operations, Grouping.WordOf);
        foreach (string place in Baseline.ClientPlaces)
        {
            if (context.Kept.TypeAt(place) is { } name)
            {
                context.TypeNames.Keep(name);
            }
        }

        foreach (Operation operation in operations)
        {
            if (kept.ClientOf(operation) is { } client)
            {
                context.TypeNames.Keep(client);
            }
        }

        return kept;
    }
}
