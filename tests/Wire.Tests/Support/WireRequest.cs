using System.Collections.Generic;
using System.Text;

namespace Typewright.Wire.Tests.Support;

/// <summary>A request as it came.</summary>
/// <param name="Method">The verb.</param>
/// <param name="Target">Path and query, byte for byte.</param>
/// <param name="Headers">The values of each header, one for each line that it had.</param>
/// <param name="Bytes">The body.</param>
public sealed record WireRequest(string Method, string Target, IReadOnlyDictionary<string, string?[]> Headers, byte[] Bytes)
{
    /// <summary>The body, as UTF-8.</summary>
    public string Body => Encoding.UTF8.GetString(Bytes);

    /// <summary>The query, without its question mark.</summary>
    public string Query => Target.IndexOf('?') is >= 0 and int at ? Target[(at + 1)..] : "";

    /// <summary>A header as it came; null for none, and its lines one below the other for several.</summary>
    public string? this[string header] => Headers.TryGetValue(header, out string?[]? values) ? string.Join('\n', values) : null;
}
