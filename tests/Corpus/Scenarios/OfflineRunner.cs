using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Typewright.Conformance;
using Typewright.Testing;

namespace Typewright.Corpus.Scenarios;

/// <summary>
/// Sends the calls of scenarios through the generated clients, with arguments and expectations of the driver, which knows nothing
/// of the generator.
/// </summary>
internal sealed class OfflineRunner(ScenarioDocuments documents, CallTable table)
{
    /// <summary>Where the recorded links lead.</summary>
    public const string Endpoint = "http://localhost:3001";

    private readonly ScenarioPlans _plans = new(table);

    public async Task<ScenarioOutcome> RunAsync(Scenario scenario)
    {
        List<string> faults = [];
        bool protocol = false;
        int at = 0;
        while (at < scenario.Calls.Count)
        {
            ScenarioCall[] rest = [.. scenario.Calls.Skip(at)];
            string name = at == 0 ? scenario.Name : $"{scenario.Name}#{at}";
            (ScenarioClient? client, ScenarioTarget? target) = Find(scenario.Spec, rest[0]);
            if (ScenarioRules.Of(target, rest[0], table.TryGet(name, "take", out _)) is { } rule)
            {
                return new ScenarioOutcome { Scenario = scenario.Name, Status = "skip", Rule = rule };
            }

            if (client is null || target is null)
            {
                return new ScenarioOutcome
                {
                    Scenario = scenario.Name,
                    Status = "fail",
                    Faults = [$"no operation for {rest[0].Method} {rest[0].Uri}"]
                };
            }

            try
            {
                CallPlan plan = _plans.Of(name, rest[0], target.Operation, target.Path);
                protocol |= plan.NeedsProtocol;
                at += await RunAsync(name, client, target, plan, rest, faults).ConfigureAwait(false);
            }
            catch (NoSuchValueException e)
            {
                faults.Add(e.Message);
                at++;
            }
        }

        return new ScenarioOutcome
        {
            Scenario = scenario.Name,
            Status = faults.Count == 0 ? "pass" : "fail",
            Protocol = protocol ? true : null,
            Faults = faults.Count == 0 ? null : [.. faults.Distinct().Take(10)]
        };
    }

    private (ScenarioClient?, ScenarioTarget?) Find(string spec, ScenarioCall call)
    {
        foreach (ScenarioClient client in documents.Of(spec, call))
        {
            if (ScenarioTarget.Find(client.Clients, [ClientCompiler.Namespace], call) is { } target)
            {
                return (client, target);
            }
        }

        return (null, null);
    }

    private async Task<int> RunAsync(string name, ScenarioClient client, ScenarioTarget target, CallPlan plan, ScenarioCall[] rest,
        List<string> faults)
    {
        int length = 1;
        int methods = 0;
        foreach (bool isAsync in new[] { true, false })
        {
            Queue<ScenarioCall> open = new(rest);
            MemoryTransport transport = new(_ => open.Count > 0 ? Answer(open.Dequeue().Answer) : new MemoryResponse(404));
            ClientMaker maker = new(new Uri(Endpoint), options =>
            {
                options.Transport = transport;
                options.Retry.MaxRetries = 0;
            });
            object made = maker.Make(target.Operation.Client, target.Path.Prefix, Shown.By(rest[0]));
            if (await new MethodCaller(made, plan).CallAsync(isAsync).ConfigureAwait(false) is not { } outcome)
            {
                continue;
            }

            methods++;
            // A sequence makes the calls for its further pages itself.
            length = outcome.IsSequence && !table.TryGet(name, "calls", out _) ? rest.Length : 1;
            bool told = table.TryGet(name, "result", out JsonNode? value);
            faults.AddRange(transport.Sent.Count == length ? [] : [$"{transport.Sent.Count} requests were sent and not {length}"]);
            RequestCheck check = new(client, plan);
            faults.AddRange(rest[..length].Zip(transport.Sent, check.Faults).SelectMany(static one => one));
            faults.AddRange(new AnswerCheck(rest[..length], plan.Rules).Faults(outcome, told, value));
        }

        faults.AddRange(methods > 0 ? [] : [$"{plan.Operation.Method} has no method for this"]);
        return length;
    }

    private static MemoryResponse Answer(ScenarioAnswer answer)
    {
        bool hasType = answer.Headers.ContainsKey("content-type");
        MemoryResponse response = new(answer.Status, answer.Body is null ? null : new MemoryStream(answer.Body.Bytes ?? []),
            hasType ? null : answer.Body?.MediaType);
        foreach (KeyValuePair<string, string> header in answer.Headers)
        {
            response.With(header.Key, header.Value);
        }

        return response;
    }
}
