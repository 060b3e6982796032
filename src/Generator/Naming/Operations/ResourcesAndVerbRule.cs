using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations;

/// <summary>
/// Ids that name resources, and behind them what is done: "models.predictions.create" is "CreateModelPrediction". Where the resource
/// has a client of its own, the id is read as any other.
/// </summary>
internal static class ResourcesAndVerbRule
{
    // What makes one thing of a path that ends in all of them.
    private static readonly HashSet<string> s_makers = new(StringComparer.OrdinalIgnoreCase) { "create", "add" };

    public static string? NameOf(OperationNameRequest request)
    {
        string[] parts = request.Id.Split('.');
        int last = parts.Length - 1;
        bool isOfThem = last > 0 && request.Group is null && IdWords.IsVerb(parts[last]) && Array.TrueForAll(parts, Identifiers.IsName);
        if (!isOfThem)
        {
            return null;
        }

        IEnumerable<string> owners = parts.Take(last - 1).Select(Identifiers.SingularOrSame);
        string what = IsOne(request, parts[last - 1], parts[last]) ? Identifiers.SingularOrSame(parts[last - 1]) : parts[last - 1];
        return TypeWords.Undoubled(string.Concat(new[] { parts[last] }.Concat(owners).Concat([what]).Select(Identifiers.Pascal)));
    }

    private static bool IsOne(OperationNameRequest request, string resource, string verb)
    {
        string[] segments = PathNames.Segments(request.Operation.Path);
        int at = Array.FindLastIndex(segments, segment => segment.Equals(resource, StringComparison.OrdinalIgnoreCase));
        return s_makers.Contains(verb) || (at >= 0 && segments.Skip(at + 1).Any(PathNames.IsParameter));
    }
}
