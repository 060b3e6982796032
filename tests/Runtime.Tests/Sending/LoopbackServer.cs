using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Typewright.Runtime.Tests;

/// <summary>Answers requests on a loopback port, one connection each, and remembers their bytes.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<int, string> _answer;

    public LoopbackServer(Func<int, string> answer)
    {
        _answer = answer;
        _listener.Start();
        Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        Serving = ServeAsync();
    }

    public Uri Endpoint { get; }

    /// <summary>The requests, head and body, as they came.</summary>
    public List<string> Requests { get; } = [];

    private Task Serving { get; }

    public void Dispose() => _listener.Stop();

    private async Task ServeAsync()
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await _listener.AcceptTcpClientAsync();
            }
            catch (SocketException)
            {
                return;
            }

            using (client)
            {
                NetworkStream stream = client.GetStream();
                Requests.Add(await ReadAsync(stream));
                string body = _answer(Requests.Count);
                await stream.WriteAsync(
                    Encoding.UTF8.GetBytes(
                        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
                            + $"Connection: close\r\n\r\n{body}"));
            }
        }
    }

    private static async Task<string> ReadAsync(Stream stream)
    {
        byte[] buffer = new byte[65536];
        int length = 0;
        while (true)
        {
            length += await stream.ReadAsync(buffer.AsMemory(length));
            string text = Encoding.UTF8.GetString(buffer, 0, length);
            int end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
            int at = text.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
            int body = at < 0 ? 0 : int.Parse(text.AsSpan(at + 16, text.IndexOf('\r', at) - at - 16), provider: null);
            if (end >= 0 && length >= end + 4 + body)
            {
                return text;
            }
        }
    }
}
