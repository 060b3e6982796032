using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Naming.Spelling;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// No id, or one that only repeats verb and path, whatever its parameters are called there: verb and last static segment,
/// "GetCustomer", "ListCustomers".
/// </summary>
internal static class PathRule
{
    public static string? NameOf(OperationNameRequest request) => IsOfPath(request) ? PathNames.Of(request.Operation, 0) : null;

    /// <summary>Whether the id says nothing that verb and path do not.</summary>
    public static bool IsOfPath(OperationNameRequest request)
    {
        string id = Plain(request.Id);
        if (id.Length == 0)
        {
            return true;
        }

        IReadOnlyList<string> segments = request.Operation.PathSegments;
        int skipped = 0;
        while (skipped < segments.Count)
        {
            IEnumerable<string> rest = segments.Skip(skipped);
            string path = Plain(string.Concat(rest));
            string ofIds = Words.Plain(string.Concat(rest.Select(static segment => PathNames.IsParameter(segment) ? "id" : segment)));
            bool isWithIds = Words.Plain(request.Id) == request.Verb + ofIds;
            if (isWithIds || id == request.Verb + path || id == path + request.Verb || IsOfRoute(request, rest))
            {
                // One segment and the verb may as well be a name that somebody gave.
                return segments.Count - skipped > 1;
            }

            if (!PathNames.IsPrefix(segments[skipped]))
            {
                return false;
            }

            skipped++;
        }

        return false;
    }

    // "auth.me" of "/auth/me", as Laravel calls its routes. What is sent there, the path seldom says better than the id.
    private static bool IsOfRoute(OperationNameRequest request, IEnumerable<string> segments) =>
        request.Operation.Method == "GET"
        && request.Id.IndexOf('.') > 0
        && Words.Plain(request.Id) == Words.Plain(string.Concat(segments.Where(static segment => !PathNames.IsParameter(segment))));

    private static string Plain(string text) => Words.Plain(text).Replace("by", "");
}
