using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Typewright.Wire.Tests.Support;

/// <summary>Begins an answer without an end, and then never says a word.</summary>
public sealed class QuietServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _beginning;
    private TcpClient? _client;

    /// <param name="mediaType">The type of the answer.</param>
    /// <param name="beginning">What comes of it.</param>
    public QuietServer(string mediaType, string beginning)
    {
        _beginning = $"HTTP/1.1 200 OK\r\nContent-Type: {mediaType}\r\nConnection: close\r\n\r\n{beginning}";
        _listener.Start();
        Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        Serving = ServeAsync();
    }

    public Uri Endpoint { get; }

    private Task Serving { get; }

    public void Dispose()
    {
        _client?.Dispose();
        _listener.Stop();
    }

    private async Task ServeAsync()
    {
        _client = await _listener.AcceptTcpClientAsync();
        NetworkStream stream = _client.GetStream();
        using StreamReader reader = new(stream, leaveOpen: true);
        while (await reader.ReadLineAsync() is { Length: > 0 })
        {
        }

        await stream.WriteAsync(Encoding.UTF8.GetBytes(_beginning));
    }
}
