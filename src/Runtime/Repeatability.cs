using System;
using System.ComponentModel;
using System.Globalization;

namespace Typewright.Runtime;

/// <summary>Values of the headers with which a service recognises a request that it has already served.</summary>
/// <remarks>A generated client asks for them once for each call, so that all retries of the call carry the same ones.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Repeatability
{
    /// <summary>Makes a new value for <c>Repeatability-Request-ID</c>.</summary>
    /// <returns>A random UUID, 36 characters with dashes.</returns>
    public static string NewRequestId() => Guid.NewGuid().ToString("D");

    /// <summary>Gets the value for <c>Repeatability-First-Sent</c>.</summary>
    /// <returns>The time now as RFC 1123 writes it, in GMT.</returns>
    public static string FirstSent() => DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
}
