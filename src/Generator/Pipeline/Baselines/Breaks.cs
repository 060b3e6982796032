using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Baselines;

namespace Typewright.Generator.Pipeline.Baselines;

/// <summary>
/// Compares a baseline with what there is now: what callers rely on and do no longer find, each once, an asynchronous method with its twin.
/// </summary>
internal sealed class Breaks
{
    private readonly Dictionary<string, List<BaselineLine>> _now = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Owner, string Place), BaselineLine> _places = [];
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _before = new(StringComparer.Ordinal);
    private readonly ILookup<string, BaselineLine> _demanded;

    private Breaks(IReadOnlyList<BaselineLine> before, IReadOnlyList<BaselineLine> now)
    {
        foreach (BaselineLine line in now)
        {
            _declared.Add(line.Declaration);
            if (!_now.TryGetValue(line.Member, out List<BaselineLine>? lines))
            {
                _now.Add(line.Member, lines = []);
            }

            lines.Add(line);
            if (line.Place.Length > 0 && !_places.ContainsKey((line.Owner, line.Place)))
            {
                _places.Add((line.Owner, line.Place), line);
            }
        }

        foreach (BaselineLine line in before)
        {
            _before.Add(line.Member);
        }

        _demanded = now.Where(line => line.IsRequired && !_before.Contains(line.Member))
            .ToLookup(static line => line.Owner, StringComparer.Ordinal);
    }

    /// <summary>The breaks, in the order of the baseline.</summary>
    public static IReadOnlyList<Break> Of(IReadOnlyList<BaselineLine> before, IReadOnlyList<BaselineLine> now)
    {
        Breaks breaks = new(before, now);
        HashSet<(string, string)> told = [];
        List<Break> found = [];
        foreach (BaselineLine line in before)
        {
            string member = Untwinned(line.Member);
            if (breaks.Why(line) is { } why && told.Add((member, why)))
            {
                found.Add(new Break(line.Number, member, why));
            }

            // A type of several places has a line for each.
            found.AddRange(line.Owner.Length == 0 ? breaks.Demanded(line).Where(one => told.Add((one.Member, one.Why))) : []);
        }

        return found;
    }

    private static string Untwinned(string member) =>
        member.EndsWith("Async", StringComparison.Ordinal) ? member.Substring(0, member.Length - "Async".Length) : member;

    // Members of a type that callers do not know yet and must set.
    private IEnumerable<Break> Demanded(BaselineLine type) => _demanded[type.Name]
        .Select(static line => line.Name)
        .Select(name => new Break(type.Number, type.Name, $"callers must set '{name}' now"));

    private string? Why(BaselineLine line)
    {
        if (_declared.Contains(line.Declaration))
        {
            return null;
        }

        if (!_now.TryGetValue(line.Member, out List<BaselineLine>? same))
        {
            return Gone(line);
        }

        return line.Arguments is null ? Signatures.WhyRetyped(line, same[0]) : Signatures.Why(line, same);
    }

    private string? Gone(BaselineLine line)
    {
        bool isTold = line.Owner.Length > 0 && !_now.ContainsKey(line.Owner);
        if (isTold)
        {
            // Its type is gone, and with that everything in it.
            return null;
        }

        // What has a name of its own in the baseline has not taken this one's place.
        bool isThere = _places.TryGetValue((line.Owner, line.Place), out BaselineLine? other) && !_before.Contains(other!.Member);
        if (isThere)
        {
            return $"it is called {other!.Name} now";
        }

        return line.Place.Length > 0 ? $"it is gone: nothing makes it of '{line.Place}' any more" : "it is gone";
    }
}
