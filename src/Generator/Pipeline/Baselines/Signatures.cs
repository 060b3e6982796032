using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;

namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>What of a declaration's signature breaks callers.</summary>
internal static class Signatures
{
    private const string Set = "set; ";

    /// <summary>Of what has no parameters; null where callers need not mind.</summary>
    public static string? WhyRetyped(BaselineLine before, BaselineLine now)
    {
        if (before.Owner.Length == 0)
        {
            return before.Type == now.Type ? null : $"it is '{now.Type}' and was '{before.Type}'";
        }

        (string type, bool isSet) = Parts(now.WithoutRequired.Type);
        (string known, bool wasSet) = Parts(before.WithoutRequired.Type);
        bool isDemanded = now.IsRequired && !before.IsRequired && type == known.TrimEnd('?');
        if (isDemanded)
        {
            return "callers must set it now";
        }

        if (type != known)
        {
            return $"it is '{type}' and was '{known}'";
        }

        return wasSet && !isSet ? "it can no longer be set" : null;
    }

    /// <summary>Of methods and constructors; null where there is one that the same calls fit.</summary>
    public static string? Why(BaselineLine before, IReadOnlyList<BaselineLine> now)
    {
        List<string?> reasons = [.. now.Where(static line => line.Arguments is not null).Select(line => Why(before, line))];
        if (reasons.Count == 0)
        {
            return "it cannot be called any more";
        }

        // Of several, the one that is nearest tells why.
        int best = Enumerable.Range(0, reasons.Count).OrderByDescending(index => Likeness(before, now[index])).First();
        return reasons.Contains(null) ? null : reasons[best];
    }

    private static string? Why(BaselineLine before, BaselineLine now)
    {
        if (before.Type != now.Type)
        {
            return $"it returns '{now.Type}' and returned '{before.Type}'";
        }

        int next = 0;
        IReadOnlyList<string> arguments = now.Arguments!;
        foreach (string argument in before.Arguments!)
        {
            string name = BaselineLine.NameOf(argument);
            int at = IndexOf(arguments, name);
            if (at < 0)
            {
                return $"it no longer takes '{name}'";
            }

            if (BaselineLine.IsOptional(argument) && !BaselineLine.IsOptional(arguments[at]))
            {
                return $"callers must give '{name}' now";
            }

            if (at < next)
            {
                return $"'{name}' stands at another place among its parameters";
            }

            string type = BaselineLine.TypeOf(arguments[at]);
            if (type != BaselineLine.TypeOf(argument) && type != BaselineLine.TypeOf(argument) + "?")
            {
                return $"'{name}' is '{type}' and was '{BaselineLine.TypeOf(argument)}'";
            }

            next = at + 1;
        }

        string? added = arguments.FirstOrDefault(argument => !BaselineLine.IsOptional(argument)
            && IndexOf(before.Arguments!, BaselineLine.NameOf(argument)) < 0);
        return added is null ? null : $"callers must give '{BaselineLine.NameOf(added)}' now";
    }

    private static int Likeness(BaselineLine before, BaselineLine now)
    {
        IReadOnlyList<string> arguments = now.Arguments ?? [];
        int known = before.Arguments!.Count(argument => IndexOf(arguments, BaselineLine.NameOf(argument)) >= 0);
        return (2 * known) + (before.Type == now.Type ? 1 : 0);
    }

    private static int IndexOf(IReadOnlyList<string> arguments, string name)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (BaselineLine.NameOf(arguments[i]) == name)
            {
                return i;
            }
        }

        return -1;
    }

    private static (string Type, bool IsSet) Parts(string property)
    {
        int brace = property.LastIndexOf(" {", StringComparison.Ordinal);
        return brace < 0 ? (property, false) : (property.Substring(0, brace), property.IndexOf(Set, brace, StringComparison.Ordinal) > 0);
    }
}
