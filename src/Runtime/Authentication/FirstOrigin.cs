using System;
using Azure.Core;

namespace Typewright;

/// <summary>Remembers where the first request of a message went, so that credentials do not follow a redirect to another place.</summary>
internal sealed class FirstOrigin
{
    private readonly string? _scheme;
    private readonly string? _host;
    private readonly int _port;

    private FirstOrigin(RequestUriBuilder uri)
    {
        _scheme = uri.Scheme;
        _host = uri.Host;
        _port = uri.Port;
    }

    /// <summary>Tells whether a message goes to the scheme, host and port that it went to at first.</summary>
    public static bool Holds(HttpMessage message)
    {
        RequestUriBuilder uri = message.Request.Uri;
        if (message.TryGetProperty(typeof(FirstOrigin), out object? value) && value is FirstOrigin first)
        {
            return first.Is(uri);
        }

        message.SetProperty(typeof(FirstOrigin), new FirstOrigin(uri));
        return true;
    }

    private bool Is(RequestUriBuilder uri)
        => string.Equals(_scheme, uri.Scheme, StringComparison.OrdinalIgnoreCase)
        && string.Equals(_host, uri.Host, StringComparison.OrdinalIgnoreCase)
        && _port == uri.Port;
}
