using System;
using Azure.Core;

namespace Azure.Communication;

/// <summary>
/// Where a bearer token may go: over TLS to any host; over plain HTTP only to the same machine, because an emulator
/// of the services runs there and nobody on the way can read the token.
/// </summary>
internal static class TransportSecurity
{
    /// <summary>
    /// Tells whether the request goes over plain HTTP to a loopback address (<c>localhost</c>, <c>127.0.0.0/8</c>,
    /// <c>::1</c>).
    /// </summary>
    public static bool IsPlainLoopback(Request request) =>
        string.Equals(request.Uri.Scheme, Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase) && request.Uri.ToUri().IsLoopback;

    /// <summary>Refuses a request that would show a token to others.</summary>
    /// <exception cref="InvalidOperationException">The request goes neither over TLS nor to the same machine.</exception>
    public static void Require(Request request)
    {
        if (!string.Equals(request.Uri.Scheme, Uri.UriSchemeHttps, StringComparison.OrdinalIgnoreCase) && !IsPlainLoopback(request))
        {
            throw new InvalidOperationException("A bearer token is sent over https only, or over http to a loopback address.");
        }
    }
}
