using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Typewright.Conformance.AutoRest;

/// <summary>Calls operations against the running server. A call counts for the scenarios whose counters it moved.</summary>
/// <param name="server">The server.</param>
/// <param name="table">What the documents do not say.</param>
internal sealed class AutoRestSession(LiveServer server, CallTable table) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = server.Endpoint };
    private readonly Coverage _coverage = new(server);
    private readonly Dictionary<string, List<string[]>> _faults = [];
    private Dictionary<string, int> _counts = [];

    /// <summary>Every call, with the scenarios that it counts for.</summary>
    public List<ScenarioResult> Calls { get; } = [];

    public async Task<IReadOnlyList<string>> BeginAsync()
    {
        _counts = await _coverage.ReadAsync().ConfigureAwait(false);
        return [.. _counts.Keys];
    }

    /// <summary>Calls an operation, as often as the table says.</summary>
    public async Task RunAsync(string document, SwaggerDocument swagger, GeneratedOperation operation)
    {
        AutoRestCalls calls = new(table, _http);
        string call = $"{document} {operation.Verb} {operation.Path}";
        for (int i = 0; i < calls.Times(call); i++)
        {
            string name = i == 0 ? call : $"{call}#{i}";
            HashSet<string> grown = [];
            List<string> faults = [];
            foreach (bool isAsync in new[] { true, false })
            {
                faults.AddRange(await FaultsAsync(name, isAsync, swagger, operation).ConfigureAwait(false));
                Dictionary<string, int> after = await _coverage.ReadAsync().ConfigureAwait(false);
                grown.UnionWith(Coverage.Grown(_counts, after));
                _counts = after;
            }

            Keep(name, [.. faults.Distinct()], grown);
        }
    }

    /// <summary>What came of a scenario: the best of the calls that count for it.</summary>
    public ScenarioResult Judged(string scenario) => _faults.TryGetValue(scenario, out List<string[]>? faults)
        ? new ScenarioResult(scenario, faults.OrderBy(static one => one.Length).First(), false)
        : new ScenarioResult(scenario, ["no call was taken for it"], false);

    public void Dispose() => _http.Dispose();

    private void Keep(string name, string[] faults, HashSet<string> grown)
    {
        Calls.Add(new ScenarioResult($"{name} → {string.Join(' ', grown)}", faults, false));
        foreach (string scenario in grown)
        {
            if (!_faults.TryGetValue(scenario, out List<string[]>? all))
            {
                all = _faults[scenario] = [];
            }

            all.Add([.. faults.Select(fault => $"{name}: {fault}")]);
        }
    }

    private async Task<IEnumerable<string>> FaultsAsync(string name, bool isAsync, SwaggerDocument swagger, GeneratedOperation operation)
    {
        AutoRestCalls calls = new(table, _http);
        // The server tells long-running operations apart by cookies, which Azure.Core does not keep.
        using HttpClient own = new(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false });
        using HttpClientTransport inner = new(own);
        RecordingTransport transport = new(inner);
        string? requestId = calls.RequestId(name);
        using IDisposable? scope = string.IsNullOrEmpty(requestId) ? null : HttpPipeline.CreateClientRequestIdScope(requestId);
        ClientMaker maker = new(server.Endpoint, options =>
        {
            Configure(options, transport);
            // The documents are those of Azure's services, whose clients name each request.
            options.Behavior().SendsAzureHeaders = requestId is not null;
        });
        try
        {
            CallPlan plan = await calls.PlanAsync(name, operation, swagger).ConfigureAwait(false);
            object client = maker.Make(operation.Client, calls.Prefix(name), calls.Shown(name));
            if (await new MethodCaller(client, plan).CallAsync(isAsync).ConfigureAwait(false) is { } outcome)
            {
                return new OutcomeCheck(table, swagger).Faults(name, outcome, transport.Exchanges);
            }

            return isAsync ? ["no method"] : [];
        }
        catch (NoSuchValueException e)
        {
            return [e.Message];
        }
    }

    private static void Configure(ClientOptions options, HttpPipelineTransport transport)
    {
        options.Transport = transport;
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        // The server counts on a POST or PATCH that is sent again after a 5xx, which the libraries do only where they are told to.
        options.Behavior().RepeatsUnsafeCalls = true;
    }
}
