using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Something that may be so of a member's value.</summary>
/// <param name="bit">The bit that says that it is so.</param>
internal abstract class MemberFact(int bit)
{
    /// <summary>The bit that says that it is so.</summary>
    public int Bit { get; } = bit;

    /// <summary>Tells whether it is so of the value that the reader stands on, and leaves the reader there.</summary>
    public abstract bool Matches(ref Utf8JsonReader reader);
}
