using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Typewright.Generator.Naming;

/// <summary>
/// Gives names to all that stand in one scope at once: of those that would have the same, one keeps it, and the others tell more of
/// themselves. Nothing depends on the order in which they stand.
/// </summary>
internal sealed class NamesApart
{
    private readonly IReadOnlyList<NameWish> _wishes;
    private readonly Func<string, bool> _isTaken;
    private readonly StringComparer _comparer;
    private readonly int[] _levels;
    private readonly string[] _names;

    private NamesApart(IReadOnlyList<NameWish> wishes, Func<string, bool> isTaken, StringComparer comparer)
    {
        _wishes = wishes;
        _isTaken = isTaken;
        _comparer = comparer;
        _levels = new int[wishes.Count];
        _names = [.. wishes.Select(static wish => wish.Candidate(0)!)];
    }

    /// <param name="wishes">What wants a name.</param>
    /// <param name="isTaken">Whether something else has a name already.</param>
    /// <param name="comparer">What makes two names the same.</param>
    public static IReadOnlyList<string> Of(IReadOnlyList<NameWish> wishes, Func<string, bool> isTaken, StringComparer comparer)
    {
        NamesApart apart = new(wishes, isTaken, comparer);
        bool isSettled = false;
        while (!isSettled)
        {
            isSettled = apart.Settle();
        }

        return apart._names;
    }

    private bool Settle()
    {
        List<int> moving = [];
        foreach (IGrouping<string, int> same in Enumerable.Range(0, _names.Length).GroupBy(index => _names[index], _comparer))
        {
            IEnumerable<int> ranked = same.OrderBy(index => _levels[index]).ThenBy(index => _wishes[index].Rank)
                .ThenBy(index => _wishes[index].Text, StringComparer.Ordinal);
            moving.AddRange(ranked.Skip(_isTaken(same.Key) ? 0 : 1));
        }

        HashSet<string> now = new(_names, _comparer);
        // The number to try next: many equal names would look at all numbers before theirs again and again.
        Dictionary<string, int> next = new(_comparer);
        moving.ForEach(index => Advance(index, now, next));
        return moving.Count == 0;
    }

    private void Advance(int index, HashSet<string> now, Dictionary<string, int> next)
    {
        _levels[index]++;
        if (_wishes[index].Candidate(_levels[index]) is { } name)
        {
            _names[index] = name;
            return;
        }

        string plain = _wishes[index].Candidate(0)!;
        string separator = char.IsDigit(plain[plain.Length - 1]) ? "_" : "";
        int number = next.TryGetValue(plain, out int free) ? free : 2;
        while (_isTaken(Numbered()) || !now.Add(Numbered()))
        {
            number++;
        }

        _names[index] = Numbered();
        next[plain] = number + 1;

        string Numbered() => plain + separator + number.ToString(CultureInfo.InvariantCulture);
    }
}
