using System;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Remembers where the first request of a message went, so that credentials do not follow a redirect to another place.</summary>
/// <remarks>Kept in three properties of the message, whose values are there anyway: a call costs no object more.</remarks>
internal static class FirstOrigin
{
    private static readonly object s_https = 443;
    private static readonly object s_http = 80;

    /// <summary>Tells whether a message goes to the scheme, host and port that it went to at first, which are noted now if they are not
    /// yet.</summary>
    public static bool Holds(HttpMessage message)
    {
        if (message.TryGetProperty(typeof(Host), out object? _))
        {
            return !IsLeft(message);
        }

        RequestUriBuilder uri = message.Request.Uri;
        message.SetProperty(typeof(Host), uri.Host ?? string.Empty);
        message.SetProperty(typeof(Scheme), uri.Scheme ?? string.Empty);
        message.SetProperty(typeof(Port), uri.Port switch { 443 => s_https, 80 => s_http, int port => port });
        return true;
    }

    /// <summary>Tells whether a message goes elsewhere than at first.</summary>
    public static bool IsLeft(HttpMessage message)
    {
        RequestUriBuilder uri = message.Request.Uri;
        return message.TryGetProperty(typeof(Host), out object? host)
            && message.TryGetProperty(typeof(Scheme), out object? scheme)
            && message.TryGetProperty(typeof(Port), out object? port)
            && !(Same(host, uri.Host) && Same(scheme, uri.Scheme) && uri.Port.Equals(port));
    }

    private static bool Same(object? first, string? now)
        => string.Equals((string?)first, now ?? string.Empty, StringComparison.OrdinalIgnoreCase);

    private sealed class Host;

    private sealed class Scheme;

    private sealed class Port;
}
