using System;
using System.Text;

namespace Typewright.Generator.Naming.Operations.Rules;

/// <summary>
/// Ids that are the name of a function, the path and the verb, as FastAPI makes them: "read_items_users__user_id__items_get" is
/// "ReadItems".
/// </summary>
internal static class FunctionAndPathRule
{
    // No framework makes longer ones, and the work grows with the square of the length.
    private const int LongestId = 1000;

    public static string? NameOf(OperationNameRequest request)
    {
        string id = request.Id;
        if (id.Length > LongestId || !id.EndsWith("_" + request.Verb, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        string path = Mangled(request.Operation.Path);
        // The path "/" is a sign, and nothing else.
        int end = path.Length == 1 ? 1 : path.Length - 1;
        int first = path.Length > id.Length ? path.IndexOf('_', path.Length - id.Length) : 0;
        for (int start = first; start >= 0 && start < end; start = path.IndexOf('_', start + 1))
        {
            string tail = path.Substring(start) + "_" + request.Verb;
            bool isWhole = start == 0 || path.Length - start > path.Length / 2;
            if (isWhole && id.Length > tail.Length && id.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                return IdWords.Method(id.Substring(0, id.Length - tail.Length), request);
            }
        }

        return null;
    }

    private static string Mangled(string path)
    {
        StringBuilder text = new();
        foreach (char c in path)
        {
            text.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return text.ToString();
    }
}
