using System.Collections.Generic;
using System.Text;

namespace Typewright.Fuzz.Responses;

/// <summary>An answer of a service.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">The headers, the media type among them.</param>
/// <param name="Body">The body.</param>
internal sealed record Answer(int Status, IReadOnlyList<(string Name, string Value)> Headers, byte[] Body)
{
    /// <summary>What it says, on one line, for a report.</summary>
    public string Shown => $"{Status} {string.Join("; ", Headers)} {Encoding.UTF8.GetString(Body[..System.Math.Min(Body.Length, 300)])}";
}
