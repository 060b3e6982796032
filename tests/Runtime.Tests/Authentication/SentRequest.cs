using System;
using System.Collections.Generic;

namespace Typewright.Runtime.Tests.Authentication;

/// <summary>What a request was when it reached the transport.</summary>
internal sealed record SentRequest(string Uri, IReadOnlyDictionary<string, string> Headers)
{
    public string? Header(string name) => Headers.TryGetValue(name, out string? value) ? value : null;

    public string Host => new Uri(Uri).Host;
}
