using System;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Tells whether a request may be sent twice.</summary>
internal static class Repeatable
{
    // Methods whose effect is the same however often they are sent (RFC 9110, and QUERY).
    private static readonly string[] s_methods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"];

    // Headers by which a service recognises a request that it has served.
    private static readonly string[] s_keys = ["Idempotency-Key", "Repeatability-Request-ID"];

    public static bool Holds(HttpMessage message, ClientBehavior behavior)
        => behavior.RepeatsUnsafeCalls
        || Array.Exists(s_methods, method => method.Equals(message.Request.Method.Method, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(s_keys, message.Request.Headers.Contains)
        || HasOwnKey(message.Request, behavior);

    private static bool HasOwnKey(Request request, ClientBehavior behavior)
    {
        foreach (string header in behavior.RepeatabilityHeaders)
        {
            if (request.Headers.Contains(header))
            {
                return true;
            }
        }

        return false;
    }
}
