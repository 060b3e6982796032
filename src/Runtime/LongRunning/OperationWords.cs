using System;
using System.Collections.Generic;

namespace Typewright.Runtime;

/// <summary>What the words mean that services use for the state of an operation. Compared without case and without what stands between
/// their parts.</summary>
internal sealed class OperationWords
{
    private readonly Dictionary<string, OperationProgress> _words;

    private OperationWords(Dictionary<string, OperationProgress> words) => _words = words;

    /// <summary>Gets the words that are understood without a word of the document.</summary>
    public static OperationWords Usual { get; } = new(new(StringComparer.OrdinalIgnoreCase)
    {
        ["succeeded"] = OperationProgress.Succeeded,
        ["success"] = OperationProgress.Succeeded,
        ["successful"] = OperationProgress.Succeeded,
        ["completed"] = OperationProgress.Succeeded,
        ["complete"] = OperationProgress.Succeeded,
        ["done"] = OperationProgress.Succeeded,
        ["finished"] = OperationProgress.Succeeded,
        ["partiallysucceeded"] = OperationProgress.Succeeded,
        ["partiallycompleted"] = OperationProgress.Succeeded,
        ["succeededwithwarnings"] = OperationProgress.Succeeded,
        ["completedwithwarnings"] = OperationProgress.Succeeded,
        ["completedwitherrors"] = OperationProgress.Succeeded,
        ["failed"] = OperationProgress.Failed,
        ["failure"] = OperationProgress.Failed,
        ["error"] = OperationProgress.Failed,
        ["faulted"] = OperationProgress.Failed,
        ["rejected"] = OperationProgress.Failed,
        ["aborted"] = OperationProgress.Failed,
        ["timedout"] = OperationProgress.Failed,
        ["canceled"] = OperationProgress.Failed,
        ["cancelled"] = OperationProgress.Failed,
        ["errored"] = OperationProgress.Failed,
        ["timeout"] = OperationProgress.Failed,
        ["expired"] = OperationProgress.Failed,
        ["terminated"] = OperationProgress.Failed,
        ["killed"] = OperationProgress.Failed,
        ["denied"] = OperationProgress.Failed,
        ["declined"] = OperationProgress.Failed,
        ["crashed"] = OperationProgress.Failed,
        ["invalid"] = OperationProgress.Failed,
        ["abandoned"] = OperationProgress.Failed,
        ["broken"] = OperationProgress.Failed,
        ["unsuccessful"] = OperationProgress.Failed,
        ["interrupted"] = OperationProgress.Failed,
        ["dead"] = OperationProgress.Failed,
        ["lost"] = OperationProgress.Failed,
        ["ko"] = OperationProgress.Failed,
        ["notstarted"] = OperationProgress.Running,
        ["inprogress"] = OperationProgress.Running,
        ["accepted"] = OperationProgress.Running,
        ["queued"] = OperationProgress.Running,
        ["enqueued"] = OperationProgress.Running,
        ["scheduled"] = OperationProgress.Running,
        ["submitted"] = OperationProgress.Running,
        ["requested"] = OperationProgress.Running,
        ["created"] = OperationProgress.Running,
        ["started"] = OperationProgress.Running,
        ["new"] = OperationProgress.Running,
        ["active"] = OperationProgress.Running,
        ["received"] = OperationProgress.Running,
        ["init"] = OperationProgress.Running,
        ["initial"] = OperationProgress.Running,
        ["initialized"] = OperationProgress.Running,
        ["initiated"] = OperationProgress.Running,
        ["notrunning"] = OperationProgress.Running,
        ["paused"] = OperationProgress.Running,
        ["suspended"] = OperationProgress.Running,
        ["resumed"] = OperationProgress.Running,
        ["retry"] = OperationProgress.Running,
    });

    /// <summary>Makes the same words with others before them.</summary>
    public OperationWords With(IEnumerable<string> words, OperationProgress meaning)
    {
        Dictionary<string, OperationProgress> all = new(_words, _words.Comparer);
        foreach (string word in words)
        {
            all[Plain(word)] = meaning;
        }

        return new OperationWords(all);
    }

    /// <summary>Gets what a word means.</summary>
    public OperationProgress Of(string word)
    {
        string plain = Plain(word);
        if (_words.TryGetValue(plain, out OperationProgress progress))
        {
            return progress;
        }

        // Running, updating, provisioning, pending and their like: what goes on is called by its doing.
        return plain.EndsWith("ing", StringComparison.OrdinalIgnoreCase) ? OperationProgress.Running : OperationProgress.Unknown;
    }

    private static string Plain(string word) => word.Replace(" ", string.Empty).Replace("_", string.Empty).Replace("-", string.Empty);
}
