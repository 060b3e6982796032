using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// Ids that name resources, and behind them what is done: "models.predictions.create" is "CreateModelPrediction", and Laravel's
/// "v1.users.index" is "ListUsers". Where one of them has a client of its own, what stands before it falls away too: "drive.files.copy"
/// is "Copy" in the client of files.
/// </summary>
internal static class ResourcesAndVerbRule
{
    private const string List = "list";

    // What makes one thing of a path that ends in all of them.
    private static readonly HashSet<string> s_makers = new(StringComparer.OrdinalIgnoreCase) { "create", "add" };

    public static string? NameOf(OperationNameRequest request)
    {
        string[] parts = PartsOf(request);
        if (request.Group is { } group)
        {
            int at = Array.FindIndex(parts, part => IdWords.EndsIn(Words.Split(group), Words.Split(part)));
            bool isWithin = at >= 0 && at < parts.Length - 1;
            if (!isWithin)
            {
                return Joined(request, parts);
            }

            string[] own = [.. parts.Skip(at + 1)];
            bool isTold = at > 0 || IdWords.IsVerb(own[own.Length - 1]);
            return Joined(request, own) ?? (isTold ? IdWords.Method(string.Join(".", own), request) : null);
        }

        return Joined(request, parts);
    }

    // Without the versions in front, which Laravel takes over from the path.
    private static string[] PartsOf(OperationNameRequest request)
    {
        string[] parts = request.Id.Split('.');
        int last = parts.Length - 1;
        parts[last] = ResourceActions.VerbOf(request.Operation.Method, parts[last]);
        return last == 0 ? parts : [.. parts.Take(last).SkipWhile(PathNames.IsPrefix), parts[last]];
    }

    private static string? Joined(OperationNameRequest request, string[] parts)
    {
        int last = parts.Length - 1;
        bool isOfThem = last > 0 && IdWords.IsVerb(parts[last]) && Array.TrueForAll(parts, IsName);
        if (!isOfThem)
        {
            return null;
        }

        if (PathActions.IsAlone(parts[last], parts[last - 1]))
        {
            return Identifiers.Pascal(parts[last]);
        }

        IEnumerable<string> owners = parts.Take(last - 1).Select(Numbers.SingularOrSame);
        string what = NumberOf(request, parts[last - 1], parts[last]);
        return TypeWords.Undoubled(string.Concat(new[] { parts[last] }.Concat(owners).Concat([what]).Select(Identifiers.Pascal)));
    }

    private static bool IsName(string part) => Identifiers.IsName(part.Replace('-', '_'));

    private static string NumberOf(OperationNameRequest request, string resource, string verb)
    {
        if (verb == List && request.Operation.Method == "GET")
        {
            return Numbers.Plural(resource);
        }

        string[] segments = [.. request.Operation.PathSegments];
        int at = Array.FindLastIndex(segments, segment => segment.Equals(resource, StringComparison.OrdinalIgnoreCase));
        bool isOne = s_makers.Contains(verb) || (at >= 0 && segments.Skip(at + 1).Any(PathNames.IsParameter));
        return isOne ? Numbers.SingularOrSame(resource) : resource;
    }
}
