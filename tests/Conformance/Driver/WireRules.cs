using System.Collections.Generic;

namespace Typewright.Conformance;

/// <summary>How to take the values of one call.</summary>
/// <param name="Spelling">How they are spelled.</param>
/// <param name="Bytes">What bytes are.</param>
public sealed record WireRules(Spelling Spelling, BytesAlphabet Bytes)
{
    /// <summary>The plain names that a document gives to members for clients, by the plain names on the wire.</summary>
    public IReadOnlyDictionary<string, string> ClientNames { get; init; } = new Dictionary<string, string>();

    /// <summary>The members that the document has anywhere; what is in none of its schemas is kept, but
    /// no property of a class. Null where every member must be seen.</summary>
    public IReadOnlySet<string>? Named { get; init; }

    /// <summary>The names by which a member may be found: its own, and the one for clients.</summary>
    /// <param name="member">The name on the wire.</param>
    public IEnumerable<string> NamesOf(string member) =>
        ClientNames.TryGetValue(PlainName.Of(member), out string? name) ? [name, member] : [member];

    /// <summary>The same for values that are text.</summary>
    public WireRules AsText => this with { Spelling = Spelling.Text };

    /// <summary>The same for values in JSON.</summary>
    public WireRules AsJson => this with { Spelling = Spelling.Json };
}
