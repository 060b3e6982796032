using System;
using System.Collections.Generic;

namespace Typewright.Generator.Baselines;

/// <summary>Operations that stand at another path, or under another verb, than when the baseline was written.</summary>
/// <param name="operations">For the places that operations had, those that they have.</param>
internal sealed class MovedPlaces(IReadOnlyDictionary<string, string> operations)
{
    // What follows the place of an operation in that of a type: a request or an answer, or a parameter.
    private static readonly char[] s_parts = [' ', '.'];

    /// <summary>The place of a line, as the document has it now.</summary>
    public string Of(BaselineLine line)
    {
        // The place of a member is its name.
        bool isMember = line.Owner.Length > 0 && line.Arguments is null;
        foreach (KeyValuePair<string, string> moved in operations)
        {
            if (!isMember && IsPart(line, moved.Key))
            {
                return moved.Value + line.Place.Substring(moved.Key.Length);
            }
        }

        return line.Place;
    }

    private static bool IsPart(BaselineLine line, string operation)
    {
        if (line.Place.Length <= operation.Length || line.Arguments is not null)
        {
            return line.Place == operation || line.Place.StartsWith(operation + "#", StringComparison.Ordinal);
        }

        return line.Place.StartsWith(operation, StringComparison.Ordinal) && Array.IndexOf(s_parts, line.Place[operation.Length]) >= 0;
    }
}
