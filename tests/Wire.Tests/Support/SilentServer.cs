using System;
using System.Net;
using System.Net.Sockets;

namespace Typewright.Wire.Tests.Support;

/// <summary>Takes connections and never says a word.</summary>
public sealed class SilentServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    public SilentServer()
    {
        _listener.Start();
        Endpoint = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
    }

    public Uri Endpoint { get; }

    public void Dispose() => _listener.Stop();
}
