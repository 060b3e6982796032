using System;
using System.Collections.Generic;
using System.Linq;
using Typewright.Generator.Collections;
using Typewright.Generator.Model.Operations;
using Typewright.Generator.Schemas.Documents.Extensions;

namespace Typewright.Generator.Binding.Operations.LongRunning;

/// <summary>What a service's words for the states of its operations mean: as the document says, or as its list of them shows.</summary>
internal static class StateWords
{
    private enum Meaning
    {
        /// <summary>The list around it decides.</summary>
        Open,
        Running,
        Succeeded,
        Failed,
    }

    // Words that mean the same wherever they are listed; the runtime knows them too.
    private static readonly Dictionary<Meaning, string[]> s_plain = new()
    {
        [Meaning.Succeeded] =
        [
            "succeeded", "success", "successful", "completed", "complete", "done", "finished", "partiallysucceeded",
            "partiallycompleted", "succeededwithwarnings", "completedwithwarnings", "completedwitherrors",
        ],
        [Meaning.Failed] =
        [
            "failed", "failure", "error", "errored", "faulted", "rejected", "aborted", "timedout", "timeout", "canceled", "cancelled",
            "expired", "terminated", "killed", "denied", "declined", "crashed", "invalid", "abandoned", "ko",
            "broken", "unsuccessful", "interrupted", "dead", "lost",
        ],
        [Meaning.Running] =
        [
            "notstarted", "inprogress", "accepted", "queued", "enqueued", "scheduled", "submitted", "requested", "started", "new",
            "received", "init", "initial", "initialized", "initiated", "notrunning", "paused", "suspended", "resumed", "retry",
        ],
    };

    // Words that end one where the list has no plainer one.
    private static readonly string[] s_soft =
    [
        "ready", "active", "available", "online", "enabled", "ok", "okay", "passed", "processed", "delivered", "deployed", "provisioned",
        "created", "built", "resolved", "closed", "published", "healthy", "live", "applied", "settled", "ended", "valid",
    ];

    private static readonly Dictionary<string, Meaning> s_meanings = s_plain
        .SelectMany(static row => row.Value.Select(word => new KeyValuePair<string, Meaning>(word, row.Key)))
        .ToDictionary(static row => row.Key, static row => row.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is to be said of the words.</summary>
    /// <param name="declared">What the document says of them.</param>
    /// <param name="listed">The words that it lists.</param>
    public static SettledWords Of(StateWordsDeclaration? declared, IReadOnlyList<string> listed)
    {
        Dictionary<string, Meaning> meanings = Meanings(declared, listed);
        OperationStates states = new(
            With(Meaning.Succeeded, meanings), With(Meaning.Failed, meanings), With(Meaning.Running, meanings));
        return new SettledWords(states, [.. listed.Where(word => meanings[word] == Meaning.Open).Distinct()])
        {
            HasEnd = listed.Count == 0 || meanings.ContainsValue(Meaning.Succeeded),
        };
    }

    private static Dictionary<string, Meaning> Meanings(StateWordsDeclaration? declared, IReadOnlyList<string> listed)
    {
        Dictionary<string, Meaning> meanings = new(StringComparer.Ordinal);
        foreach (string word in listed)
        {
            meanings[word] = Of(Plain(word));
        }

        Say(declared?.Succeeded, Meaning.Succeeded);
        Say(declared?.Failed, Meaning.Failed);
        Say(declared?.Running, Meaning.Running);
        Decide(meanings, listed);
        return meanings;

        void Say(IReadOnlyList<string>? words, Meaning meaning)
        {
            foreach (string word in words ?? [])
            {
                meanings[word] = meaning;
            }
        }
    }

    // An operation ends well somehow: with the soft words where no plain one is listed, or else with the only word that is left.
    // Lists follow its course: what is listed before it may end, goes on; what is listed behind that, nobody knows.
    private static void Decide(Dictionary<string, Meaning> meanings, IReadOnlyList<string> listed)
    {
        List<string> open = [.. listed.Where(word => meanings[word] == Meaning.Open)];
        if (!meanings.ContainsValue(Meaning.Succeeded))
        {
            List<string> soft = open.FindAll(static word => Array.IndexOf(s_soft, Plain(word).ToLowerInvariant()) >= 0);
            List<string> ends = soft.Count == 0 && open.Count == 1 && meanings.Count > 1 ? open : soft;
            ends.ForEach(word => meanings[word] = Meaning.Succeeded);
        }

        foreach (string word in listed.TakeWhile(word => meanings[word] is Meaning.Open or Meaning.Running))
        {
            meanings[word] = meanings.ContainsValue(Meaning.Succeeded) ? Meaning.Running : meanings[word];
        }
    }

    private static EquatableArray<string> With(Meaning meaning, Dictionary<string, Meaning> meanings) => meanings
        .Where(row => row.Value == meaning && Of(Plain(row.Key)) != meaning)
        .Select(static row => row.Key)
        .ToEquatable();

    private static Meaning Of(string plain)
    {
        if (s_meanings.TryGetValue(plain, out Meaning meaning))
        {
            return meaning;
        }

        return plain.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? Meaning.Running : Meaning.Open;
    }

    private static string Plain(string word) => word.Replace(" ", "").Replace("_", "").Replace("-", "");
}
