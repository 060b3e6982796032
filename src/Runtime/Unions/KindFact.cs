using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>A member is of one of a few kinds of JSON, or its first item is. Of null and of an
/// array without items that cannot be said, so they are of any kind.</summary>
internal sealed class KindFact(int bit, JsonKinds kinds, bool isOfItems) : MemberFact(bit)
{
    /// <inheritdoc/>
    public override bool Matches(ref Utf8JsonReader reader)
    {
        Utf8JsonReader value = reader;
        if (isOfItems)
        {
            if (value.TokenType == JsonTokenType.StartArray)
            {
                JsonReading.Advance(ref value);
            }

            if (value.TokenType == JsonTokenType.EndArray || reader.TokenType != JsonTokenType.StartArray)
            {
                return true;
            }
        }

        return value.TokenType == JsonTokenType.Null || kinds.Closeness(JsonKinds.Of(ref value)) > 0;
    }
}
