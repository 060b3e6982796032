using System.Collections.Generic;
using Typewright.Testing;

namespace Typewright.Runtime.Tests.Authentication;

/// <summary>The headers of a request that was sent.</summary>
internal static class SentHeaders
{
    /// <summary>The value of a header, or null if it was not sent.</summary>
    public static string? Header(this SentRequest sent, string name) => sent.Headers.GetValueOrDefault(name);
}
