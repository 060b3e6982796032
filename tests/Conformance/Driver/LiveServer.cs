using System;
using System.Diagnostics;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Typewright.Conformance;

/// <summary>A server that runs on a port of this machine until it is told to stop.</summary>
public sealed partial class LiveServer : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly HttpClient _http;

    private LiveServer(Process process, Uri endpoint)
    {
        _process = process;
        _http = new HttpClient { BaseAddress = endpoint };
        Endpoint = endpoint;
    }

    /// <summary>Where it is.</summary>
    public Uri Endpoint { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="package">What to start.</param>
    /// <returns>The server, ready for calls.</returns>
    /// <exception cref="InvalidOperationException">The server ended before it was ready.</exception>
    /// <exception cref="TimeoutException">The server was not ready within a minute.</exception>
    public static async Task<LiveServer> StartAsync(ServerPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        Process process = new() { StartInfo = package.Start() };
        TaskCompletionSource<int> ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) =>
        {
            if (ReadyLine().Match(line.Data ?? "") is { Success: true } match)
            {
                ready.TrySetResult(int.Parse(match.Groups[1].Value, null));
            }
            else if (line.Data is null)
            {
                ready.TrySetException(new InvalidOperationException("The server ended before it was ready."));
            }
        };
        process.ErrorDataReceived += static (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        int port = await ready.Task.WaitAsync(s_patience).ConfigureAwait(false);
        return new LiveServer(process, new Uri($"http://localhost:{port}"));
    }

    /// <summary>Asks the server for JSON.</summary>
    /// <param name="path">The path.</param>
    public async Task<JsonNode> GetAsync(string path) =>
        JsonNode.Parse(await _http.GetStringAsync(new Uri(path, UriKind.Relative)).ConfigureAwait(false))!;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            using HttpResponseMessage stopped = await _http.PostAsync(new Uri("/.admin/stop", UriKind.Relative), null)
                .ConfigureAwait(false);
        }
        catch (HttpRequestException)
        {
            // It may be gone before it has answered; where it still runs, it does not listen any more.
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync().WaitAsync(s_patience).ConfigureAwait(false);
        _process.Dispose();
        _http.Dispose();
    }

    [GeneratedRegex(@"Started server on .*?(\d+)\s*$")]
    private static partial Regex ReadyLine();
}
