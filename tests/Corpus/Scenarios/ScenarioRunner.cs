using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace Typewright.Corpus.Scenarios;

/// <summary>Sends the calls of scenarios through the generated clients.</summary>
internal sealed class ScenarioRunner(ScenarioDocuments documents)
{
    public async Task<ScenarioResult> RunAsync(Scenario scenario)
    {
        List<string> faults = [];
        bool protocol = false;
        int at = 0;
        while (at < scenario.Calls.Count)
        {
            ScenarioCall[] rest = [.. scenario.Calls.Skip(at)];
            Target? target = Target.Find(documents, scenario.Spec, rest[0]);
            if (ScenarioRules.Of(target, rest[0]) is { } rule)
            {
                return new ScenarioResult { Scenario = scenario.Name, Status = "skip", Rule = rule };
            }

            if (target is null)
            {
                return new ScenarioResult { Scenario = scenario.Name, Status = "fail", Faults = [$"no operation for {rest[0].Method} {rest[0].Uri}"] };
            }

            // A listing makes the calls for its further pages itself.
            int length = target.Operation.Paging is null or { Factory: "Single" } ? 1 : rest.Length;
            Caller caller = new(target, rest[..length]);
            protocol |= caller.NeedsProtocol;
            faults.AddRange(await FaultsAsync(target, caller, rest[..length]).ConfigureAwait(false));
            at += length;
        }

        return new ScenarioResult { Scenario = scenario.Name, Status = faults.Count == 0 ? "pass" : "fail", Protocol = protocol ? true : null, Faults = faults.Count == 0 ? null : [.. faults.Distinct().Take(10)] };
    }

    private static async Task<List<string>> FaultsAsync(Target target, Caller caller, ScenarioCall[] calls)
    {
        List<string> faults = [];
        try
        {
            Outcome?[] outcomes = [await caller.CallAsync(isAsync: true).ConfigureAwait(false), await caller.CallAsync(isAsync: false).ConfigureAwait(false)];
            if (outcomes[0] is null)
            {
                return [$"{target.Operation.Name}Async has other parameters"];
            }

            foreach (Outcome outcome in outcomes.OfType<Outcome>())
            {
                faults.AddRange(outcome.Sent.Count == calls.Length ? [] : [$"{outcome.Sent.Count} requests were sent and not {calls.Length}"]);
                faults.AddRange(calls.Zip(outcome.Sent, (call, sent) => RequestCheck.Faults(target, call, sent)).SelectMany(static one => one));
                faults.AddRange(new AnswerCheck(target, calls).Faults(outcome, caller.NeedsProtocol));
            }
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            faults.Add($"{e.GetType().Name}: {(e.InnerException ?? e).Message}");
        }

        return faults;
    }
}
