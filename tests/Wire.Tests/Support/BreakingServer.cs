using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Typewright.Wire.Tests.Support;

/// <summary>Answers each request with a body that is shorter than promised, and
/// closes the connection: what a broken one looks like.</summary>
public sealed class BreakingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Queue<(string Body, bool IsWhole)> _answers = new();

    /// <param name="answers">The bodies, of which those that end in <c>†</c> break there.</param>
    public BreakingServer(params string[] answers)
    {
        foreach (string answer in answers)
        {
            _answers.Enqueue((answer.TrimEnd('†'), !answer.EndsWith('†')));
        }

        _listener.Start();
        Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        Serving = ServeAsync();
    }

    public Uri Endpoint { get; }

    /// <summary>The heads of the requests.</summary>
    public List<string> Requests { get; } = [];

    private Task Serving { get; }

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        while (_answers.TryDequeue(out (string Body, bool IsWhole) answer))
        {
            using TcpClient client = await _listener.AcceptTcpClientAsync();
            NetworkStream stream = client.GetStream();
            Requests.Add(await HeadAsync(stream));
            int promised = Encoding.UTF8.GetByteCount(answer.Body) + (answer.IsWhole ? 0 : 1);
            await stream.WriteAsync(
                Encoding.UTF8.GetBytes(
                    $"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: {promised}\r\nConnection: close\r\n"
                        + $"\r\n{answer.Body}"));

            // Nothing that was written gets lost, as it might if the connection were reset.
            client.Client.Shutdown(SocketShutdown.Send);
            while (await stream.ReadAsync(new byte[1024]) > 0)
            {
            }
        }
    }

    private static async Task<string> HeadAsync(Stream stream)
    {
        using StreamReader reader = new(stream, leaveOpen: true);
        StringBuilder head = new();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            head.Append(line).Append('\n');
        }

        return head.ToString();
    }
}
