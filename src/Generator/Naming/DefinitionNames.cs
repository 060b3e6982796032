using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Naming.Operations;
using Typewright.Generator.Naming.Spelling;
using Typewright.Generator.Schemas;

namespace Typewright.Generator.Naming;

/// <summary>
/// What definitions are called. Tools write the package of a type before its name, as in "github_com_acme_api.Page" or "com.acme.Page":
/// that falls away as far as no other definition has the rest. So does what ASP.NET Core writes before a derived type, its base:
/// "ReminderMailReminder" of "Reminder".
/// </summary>
internal static class DefinitionNames
{
    private static readonly Regex s_arguments = new(
        "(?<=[a-z0-9](Of|And))(bool|byte|decimal|double|float|int|long|object|short|string)(?=And[A-Za-z]|$)",
        RegexOptions.CultureInvariant);

    /// <summary>The definitions that have a type of their own, by their names, those first that are called by nothing else.</summary>
    /// <param name="definitions">The definitions.</param>
    /// <param name="made">Those that tools made for operations.</param>
    /// <param name="wanted">Whether anybody still waits for the names.</param>
    public static IReadOnlyDictionary<string, string> Of(
        IReadOnlyCollection<KeyValuePair<string, Schema>> definitions, MadeDefinitions made, StillWanted wanted)
    {
        List<string> all = [.. definitions.Select(static definition => definition.Key)];
        Dictionary<string, string> cases = CasesOf(definitions);
        PackagedNames packages = new(all);
        IEnumerable<string> EndsOf(string name) => cases.TryGetValue(name, out string? own)
            ? [own, .. packages.Ends(name)]
            : [.. made.NamesOf(name).Select(Spelled), .. packages.Ends(name)];
        Dictionary<string, int> ends = new(StringComparer.OrdinalIgnoreCase);
        foreach (string end in all.SelectMany(name => EndsOf(name).Append(Spelled(name)).Distinct(StringComparer.OrdinalIgnoreCase)))
        {
            wanted.Ask();
            ends[end] = ends.TryGetValue(end, out int count) ? count + 1 : 1;
        }

        Dictionary<string, string> chosen = new(StringComparer.Ordinal);
        foreach (string name in all)
        {
            wanted.Ask();
            chosen[name] = EndsOf(name).FirstOrDefault(end => ends[end] == 1) ?? Spelled(name);
        }

        return chosen;
    }

    /// <summary>Whether a definition becomes a type, and does not only stand for another one, a list, or a value.</summary>
    public static bool IsType(Schema schema)
    {
        bool isAlias = schema.Reference is not null;
        bool isValue = schema.Type is { IsScalar: true } && !schema.IsListed && schema.Alternatives.Count == 0 && !schema.HasParts;
        return !isAlias && !isValue && schema.MeantType != SchemaType.Array;
    }

    // Alternatives whose names say twice of what they are one.
    private static Dictionary<string, string> CasesOf(IEnumerable<KeyValuePair<string, Schema>> definitions)
    {
        Dictionary<string, string> cases = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, Schema> whole in definitions)
        {
            foreach (string name in whole.Value.Alternatives.Select(static alternative => alternative.ReferenceName))
            {
                bool isTwice = name.Length > 2 * whole.Key.Length
                    && name.StartsWith(whole.Key, StringComparison.Ordinal) && name.EndsWith(whole.Key, StringComparison.Ordinal);
                if (isTwice)
                {
                    cases[name] = Spelled(name.Substring(whole.Key.Length));
                }
            }
        }

        return cases;
    }

    // .NET's generic types come with the keywords of their arguments: "KeyValuePairOfstringAndint".
    private static string Spelled(string name) => Identifiers.Pascal(s_arguments.Replace(name, static match => "_" + match.Value));
}
