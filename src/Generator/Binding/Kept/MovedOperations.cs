using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Schemas.Documents.Operations;

namespace Typewright.Generator.Binding.Kept;

/// <summary>
/// Operations whose path or verb has changed and whose id has not. Callers know them by their names, so a method of the baseline that no
/// operation stands for any more belongs to the one new operation that would be called the same.
/// </summary>
internal static class MovedOperations
{
    /// <summary>Where the operations of a baseline are now.</summary>
    /// <param name="baseline">The names that callers know.</param>
    /// <param name="operations">The operations of the document.</param>
    /// <param name="groupOf">What an operation is grouped by, if it is at all.</param>
    public static MovedPlaces Of(Baseline baseline, IReadOnlyList<Operation> operations, Func<Operation, string?> groupOf)
    {
        Dictionary<string, string> moved = new(StringComparer.Ordinal);
        if (baseline.Lines.Count == 0)
        {
            return new MovedPlaces(moved);
        }

        HashSet<string> places = new(operations.Select(static operation => operation.Place), StringComparer.Ordinal);
        ILookup<string, string> left = baseline.Lines
            .Where(line => line.Owner.Length > 0 && line.Arguments is not null && line.Place.Length > 0 && !places.Contains(line.Place))
            .Select(static line => (line.Name, line.Place)).Distinct()
            .ToLookup(static line => line.Name, static line => line.Place, StringComparer.Ordinal);
        IEnumerable<IGrouping<string, Operation>> newcomers = operations
            .Where(static operation => operation.Variant.IsUsual && !string.IsNullOrEmpty(operation.Id))
            .Where(operation => baseline.MethodOf(operation.Place) is null)
            .GroupBy(operation => OperationNaming.NameAlone(operation, groupOf(operation)), StringComparer.Ordinal);
        foreach (IGrouping<string, Operation> named in newcomers)
        {
            // With two of a name on either side, nobody can tell which became which.
            string[] before = [.. left[named.Key]];
            if (before.Length == 1 && named.Count() == 1)
            {
                Operation now = named.Single();
                moved.Add(before[0], now.Place);
                string path = before[0].Substring(before[0].IndexOf(' ') + 1);
                if (operations.All(operation => operation.Path != path))
                {
                    moved[path] = now.Path;
                }
            }
        }

        return new MovedPlaces(moved);
    }
}
