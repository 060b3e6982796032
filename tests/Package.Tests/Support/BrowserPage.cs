using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace Typewright.Package.Tests.Support;

/// <summary>A page in a browser without a window, told by its debugger what to do.</summary>
internal sealed class BrowserPage : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    private readonly Process _browser;
    private readonly string _profile;
    private readonly ClientWebSocket _debugger;
    private readonly CancellationTokenSource _end = new(s_patience);
    private int _last;

    private BrowserPage(Process browser, string profile, ClientWebSocket debugger)
    {
        _browser = browser;
        _profile = profile;
        _debugger = debugger;
    }

    /// <summary>The program to start; null where there is none.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(static folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens an address.</summary>
    public static async Task<BrowserPage> OpenAsync(string address)
    {
        string profile = Directory.CreateTempSubdirectory("typewright-browser").FullName;
        Process browser = Process.Start(new ProcessStartInfo(
            Program!,
            [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--window-size=1400,850",
                "--remote-debugging-port=0", $"--user-data-dir={profile}", address,
            ])
        {
            RedirectStandardError = true,
        })!;
        browser.BeginErrorReadLine();
        string file = Path.Combine(profile, "DevToolsActivePort");
        using CancellationTokenSource end = new(s_patience);
        string port = await UntilAsync(() => Task.FromResult(File.Exists(file) ? File.ReadLines(file).FirstOrDefault() : null), end.Token);
        using HttpClient http = new();
        string target = await UntilAsync(
            async () => JsonNode.Parse(await http.GetStringAsync($"http://127.0.0.1:{port}/json/list", end.Token))!.AsArray()
                .FirstOrDefault(static page => (string?)page!["type"] == "page")?["webSocketDebuggerUrl"]?.GetValue<string>(),
            end.Token);
        ClientWebSocket debugger = new();
        await debugger.ConnectAsync(new Uri(target), end.Token);
        return new BrowserPage(browser, profile, debugger);
    }

    /// <summary>Waits until a script has a value that is neither false, null nor empty; the value as text.</summary>
    public Task<string> UntilAsync(string script) => UntilAsync(
        async () => await RunAsync(script) is { } value && value is not ("" or "false") ? value : null,
        _end.Token);

    /// <summary>The value of a script, as text; null for null or a page that is not that far.</summary>
    public async Task<string?> RunAsync(string script) =>
        (await SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = script }))["result"]?["value"]?.ToString();

    /// <summary>Gives a file to an element that lets one be chosen, as dropping it does.</summary>
    public async Task ChooseAsync(string selector, string file)
    {
        JsonNode root = (await SendAsync("DOM.getDocument", []))["root"]!;
        JsonObject query = new() { ["nodeId"] = (int)root["nodeId"]!, ["selector"] = selector };
        int node = (int)(await SendAsync("DOM.querySelector", query))["nodeId"]!;
        await SendAsync("DOM.setFileInputFiles", new JsonObject { ["nodeId"] = node, ["files"] = new JsonArray(file) });
    }

    /// <summary>What the page looks like, as a PNG.</summary>
    public async Task<byte[]> ScreenshotAsync() =>
        Convert.FromBase64String((string)(await SendAsync("Page.captureScreenshot", []))["data"]!);

    public async ValueTask DisposeAsync()
    {
        _debugger.Dispose();
        _browser.Kill(entireProcessTree: true);
        await _browser.WaitForExitAsync();
        _browser.Dispose();
        _end.Dispose();
        Directory.Delete(_profile, recursive: true);
    }

    private static async Task<string> UntilAsync(Func<Task<string?>> look, CancellationToken end)
    {
        while (true)
        {
            if (await look() is { } found)
            {
                return found;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), end);
        }
    }

    private async Task<JsonNode> SendAsync(string method, JsonObject parameters)
    {
        int id = ++_last;
        JsonObject message = new() { ["id"] = id, ["method"] = method, ["params"] = parameters };
        await _debugger.SendAsync(Encoding.UTF8.GetBytes(message.ToJsonString()), WebSocketMessageType.Text, true, _end.Token);
        while (true)
        {
            JsonNode answer = await ReceiveAsync();
            if ((int?)answer["id"] == id)
            {
                return answer["result"] ?? throw new InvalidOperationException(answer.ToJsonString());
            }
        }
    }

    private async Task<JsonNode> ReceiveAsync()
    {
        using MemoryStream whole = new();
        byte[] part = new byte[65536];
        WebSocketReceiveResult received;
        do
        {
            received = await _debugger.ReceiveAsync(part, _end.Token);
            whole.Write(part, 0, received.Count);
        }
        while (!received.EndOfMessage);
        return JsonNode.Parse(whole.ToArray())!;
    }
}
