using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// Ids that name resources, and behind them what is done: "models.predictions.create" is "CreateModelPrediction". Where one of them has
/// a client of its own, what stands before it falls away too: "drive.files.copy" is "Copy" in the client of files.
/// </summary>
internal static class ResourcesAndVerbRule
{
    // What makes one thing of a path that ends in all of them.
    private static readonly HashSet<string> s_makers = new(StringComparer.OrdinalIgnoreCase) { "create", "add" };

    public static string? NameOf(OperationNameRequest request)
    {
        string[] parts = request.Id.Split('.');
        if (request.Group is { } group)
        {
            int at = Array.FindIndex(parts, part => IdWords.EndsIn(Words.Split(group), Words.Split(part)));
            bool isWithin = at > 0 && at < parts.Length - 1;
            string? own = isWithin ? string.Join(".", parts.Skip(at + 1)) : null;
            return own is null ? null : Joined(request, own.Split('.')) ?? IdWords.Method(own, request);
        }

        return Joined(request, parts);
    }

    private static string? Joined(OperationNameRequest request, string[] parts)
    {
        int last = parts.Length - 1;
        bool isOfThem = last > 0 && IdWords.IsVerb(parts[last]) && Array.TrueForAll(parts, Identifiers.IsName);
        if (!isOfThem)
        {
            return null;
        }

        IEnumerable<string> owners = parts.Take(last - 1).Select(Numbers.SingularOrSame);
        string what = IsOne(request, parts[last - 1], parts[last]) ? Numbers.SingularOrSame(parts[last - 1]) : parts[last - 1];
        return TypeWords.Undoubled(string.Concat(new[] { parts[last] }.Concat(owners).Concat([what]).Select(Identifiers.Pascal)));
    }

    private static bool IsOne(OperationNameRequest request, string resource, string verb)
    {
        string[] segments = [.. request.Operation.PathSegments];
        int at = Array.FindLastIndex(segments, segment => segment.Equals(resource, StringComparison.OrdinalIgnoreCase));
        return s_makers.Contains(verb) || (at >= 0 && segments.Skip(at + 1).Any(PathNames.IsParameter));
    }
}
