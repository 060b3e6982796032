using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Typewright.Conformance;

/// <summary>Sends the calls of scenarios through generated clients, asynchronously and synchronously.</summary>
/// <param name="clients">The clients.</param>
/// <param name="namespaces">The namespaces of a call, the most fitting first.</param>
/// <param name="maker">Makes the objects.</param>
/// <param name="table">What the data do not say.</param>
public sealed class ScenarioRunner(GeneratedClients clients, Func<Scenario, ScenarioCall, IEnumerable<string>> namespaces,
    ClientMaker maker, CallTable table)
{
    private readonly ScenarioPlans _plans = new(table);

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    public async Task<ScenarioResult> RunAsync(Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        List<string> faults = [];
        bool isProtocol = false;
        int at = 0;
        while (at < scenario.Calls.Count)
        {
            ScenarioCall[] rest = [.. scenario.Calls.Skip(at)];
            if (ScenarioTarget.Find(clients, namespaces(scenario, rest[0]), rest[0]) is not { } target)
            {
                return new ScenarioResult(scenario.Name, [$"no operation for {rest[0].Method} {rest[0].Uri}"], isProtocol);
            }

            string name = at == 0 ? scenario.Name : $"{scenario.Name}#{at}";
            try
            {
                CallPlan plan = _plans.Of(name, rest[0], target.Operation, target.Path);
                object client = maker.Make(target.Operation.Client, target.Path.Prefix, Shown.By(rest[0]));
                isProtocol |= plan.NeedsProtocol;
                at += await RunAsync(name, rest, new MethodCaller(client, plan), plan, faults).ConfigureAwait(false);
            }
            catch (NoSuchValueException e)
            {
                faults.Add(e.Message);
                at++;
            }
            catch (JsonException)
            {
                faults.Add("the data are cut");
                at++;
            }
        }

        return new ScenarioResult(scenario.Name, [.. faults.Distinct()], isProtocol);
    }

    private async Task<int> RunAsync(string name, ScenarioCall[] rest, MethodCaller caller, CallPlan plan, List<string> faults)
    {
        // A sequence makes the calls for its further pages itself.
        int length = 1;
        int methods = 0;
        foreach (bool isAsync in new[] { true, false })
        {
            if (await caller.CallAsync(isAsync).ConfigureAwait(false) is { } outcome)
            {
                methods++;
                length = outcome.IsSequence && !table.TryGet(name, "calls", out _) ? rest.Length : 1;
                bool told = table.TryGet(name, "result", out JsonNode? value);
                faults.AddRange(new AnswerCheck(rest[..length], plan.Rules).Faults(outcome, told, value));
            }
        }

        if (methods == 0)
        {
            faults.Add($"{plan.Operation.Method} has no method for this");
        }

        return length;
    }
}
