using System;
using System.Text;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Finds, among links that say what they lead to, the one to the next page.</summary>
/// <param name="relation">The member of a link that says it.</param>
/// <param name="target">The member of a link that has its address.</param>
internal sealed class RelatedLink(string relation, string target)
{
    private readonly byte[] _relation = Encoding.UTF8.GetBytes(relation);
    private readonly byte[] _target = Encoding.UTF8.GetBytes(target);

    /// <summary>Reads the list of links, on which the reader stands. Null is an empty one.</summary>
    /// <returns>The address of the next page; null where no link leads there.</returns>
    /// <exception cref="JsonException">It is no list of objects.</exception>
    public string? Next(ref Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.Null
            ? null
            : Array.Find(JsonReading.Items(ref reader, Read), static link => link is not null);

    private string? Read(ref Utf8JsonReader reader)
    {
        string? said = null;
        string? address = null;
        JsonReading.StartObject(ref reader);
        while (JsonReading.NextMember(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual(_relation))
            {
                said = JsonReading.String(ref reader);
            }
            else if (name.SequenceEqual(_target))
            {
                address = JsonReading.String(ref reader);
            }
            else
            {
                reader.Skip();
            }
        }

        return string.Equals(said, "next", StringComparison.OrdinalIgnoreCase) ? address : null;
    }
}
