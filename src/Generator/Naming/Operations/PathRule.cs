using System.Linq;

namespace Typewright.Generator.Naming.Operations;

/// <summary>No id, or one that only repeats verb and path: verb and last static segment, "GetCustomer", "ListCustomers".</summary>
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

        string[] segments = PathNames.Segments(request.Operation.Path);
        int skipped = 0;
        while (skipped < segments.Length)
        {
            string path = Plain(string.Concat(segments.Skip(skipped)));
            if (id == request.Verb + path || id == path + request.Verb)
            {
                // One segment and the verb may as well be a name that somebody gave.
                return segments.Length - skipped > 1;
            }

            if (!PathNames.IsPrefix(segments[skipped]))
            {
                return false;
            }

            skipped++;
        }

        return false;
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant().Replace("by", "");
}
