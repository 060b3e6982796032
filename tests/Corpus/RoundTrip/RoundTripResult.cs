using System.Collections.Generic;

namespace Typewright.Corpus.RoundTrip;

/// <summary>What became of the values of one document.</summary>
internal sealed record RoundTripResult
{
    /// <summary>How many values went in and out.</summary>
    public int Values { get; set; }

    /// <summary>How many of them the document gives; the others were made.</summary>
    public int Given { get; set; }

    /// <summary>How many more the document gives for schemas that no operation sends or receives as JSON.</summary>
    public int WithoutType { get; set; }

    public int Mismatched { get; set; }

    /// <summary>How many contradict their own schema; without what contradicts it they came back as they went.</summary>
    public int Contradicting { get; set; }

    /// <summary>How many hold more than the C# type of their schema can.</summary>
    public int Beyond { get; set; }

    /// <summary>How often each rule was broken.</summary>
    public SortedDictionary<string, int> Rules { get; } = [];

    public List<string> Mismatches { get; } = [];

    public List<string> Contradictions { get; } = [];

    /// <summary>Adds the numbers of another document.</summary>
    public void Add(RoundTripResult? other)
    {
        Values += other?.Values ?? 0;
        Given += other?.Given ?? 0;
        Mismatched += other?.Mismatched ?? 0;
        Contradicting += other?.Contradicting ?? 0;
        Beyond += other?.Beyond ?? 0;
        foreach (KeyValuePair<string, int> rule in other?.Rules ?? [])
        {
            Rules[rule.Key] = Rules.GetValueOrDefault(rule.Key) + rule.Value;
        }
    }
}
