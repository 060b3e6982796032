using System;
using System.Net;
#if NET
using System.Net.Http;
#endif
using System.Net.Sockets;

namespace Typewright.Runtime;

/// <summary>Recognises failures before anything was sent: no address, no connection, no trust.</summary>
internal static class Unsent
{
#if NET
    private static readonly HttpRequestError[] s_requests =
    [
        HttpRequestError.ConnectionError, HttpRequestError.NameResolutionError, HttpRequestError.SecureConnectionError,
            HttpRequestError.ProxyTunnelError,
    ];
#endif

    private static readonly WebExceptionStatus[] s_webs =
    [
        WebExceptionStatus.NameResolutionFailure, WebExceptionStatus.ProxyNameResolutionFailure, WebExceptionStatus.ConnectFailure,
        WebExceptionStatus.TrustFailure, WebExceptionStatus.SecureChannelFailure,
    ];

    private static readonly SocketError[] s_sockets =
    [
        SocketError.ConnectionRefused, SocketError.HostNotFound, SocketError.HostUnreachable, SocketError.NetworkUnreachable,
        SocketError.TryAgain, SocketError.NoData,
    ];

    public static bool Is(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
#if NET
            if (cause is HttpRequestException request && Array.IndexOf(s_requests, request.HttpRequestError) >= 0)
            {
                return true;
            }
#endif
            if ((cause is WebException web && Array.IndexOf(s_webs, web.Status) >= 0)
                || (cause is SocketException socket && Array.IndexOf(s_sockets, socket.SocketErrorCode) >= 0))
            {
                return true;
            }
        }

        return false;
    }
}
