using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Typewright.Soak.Checking;

/// <summary>What the calls must have done, and afterwards what they did.</summary>
internal sealed class Ledger
{
    private readonly Dictionary<(string Kind, string Key), (int Least, int Most)> _expected = [];
    private readonly Dictionary<string, int> _unnamed = [];
    private readonly Dictionary<(string Kind, string Key), int> _found = [];

    public int Calls { get; private set; }

    /// <summary>Calls whose caller was told that nobody knows what they did.</summary>
    public int Unknown { get; private set; }

    public int Refreshes { get; private set; }

    public int RefreshesAtOnce { get; private set; }

    /// <summary>Calls that failed and need not have.</summary>
    public List<string> Failures { get; } = [];

    /// <summary>Takes a line of the journal of the process that calls. Of several about one effect, the last one counts.</summary>
    public void Add(string line)
    {
        string[] fields = line.Split('\t');
        switch (fields[0])
        {
            case "effect":
                _expected[(fields[1], fields[2])] = (Number(fields[3]), Number(fields[4]));
                break;
            case "unnamed":
                _unnamed[fields[1]] = _unnamed.GetValueOrDefault(fields[1]) + 1;
                break;
            case "failed":
                Failures.Add(string.Join(' ', fields[1..]));
                break;
            case "calls":
                (Calls, Unknown) = (Number(fields[1]), Number(fields[2]));
                break;
            case "refreshed":
                (Refreshes, RefreshesAtOnce) = (Number(fields[1]), Number(fields[2]));
                break;
            default:
                throw new FormatException($"The process that calls wrote: {line}");
        }
    }

    /// <summary>Counts an effect that is there.</summary>
    public void Find(string kind, string key) => _found[(kind, key)] = _found.GetValueOrDefault((kind, key)) + 1;

    /// <summary>Compares what was expected with what was found: a line for each kind of effect.</summary>
    public IReadOnlyList<Tally> Compare()
    {
        IEnumerable<string> kinds = _expected.Keys.Concat(_found.Keys).Select(effect => effect.Kind).Distinct();
        return [.. kinds.Order(StringComparer.Ordinal).Select(Compare)];
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private Tally Compare(string kind)
    {
        Tally tally = new(kind, 0, 0, 0, 0, 0);
        foreach (((string _, string key), (int least, int most)) in _expected.Where(effect => effect.Key.Kind == kind))
        {
            int found = _found.GetValueOrDefault((kind, key));
            tally = tally with
            {
                Certain = tally.Certain + least,
                Possible = tally.Possible + most - least,
                Found = tally.Found + found,
                Lost = tally.Lost + Math.Max(0, least - found),
                Doubled = tally.Doubled + Math.Max(0, found - most),
            };
        }

        // What nobody expected was made by a call that failed without telling a name, or by one that acted twice.
        int unnamed = _unnamed.GetValueOrDefault(kind);
        int strays = _found.Where(effect => effect.Key.Kind == kind && !_expected.ContainsKey(effect.Key)).Sum(effect => effect.Value);
        int tooMany = Math.Max(0, strays - unnamed);
        return tally with { Possible = tally.Possible + unnamed, Found = tally.Found + strays, Doubled = tally.Doubled + tooMany };
    }
}
