using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>What the body of a page has.</summary>
internal struct PageContent<T>
{
    /// <summary>Gets a page without anything.</summary>
    public static PageContent<T> Empty => new() { Items = [] };

    /// <summary>Gets the items.</summary>
    public T[] Items { get; private set; }

    /// <summary>Gets or sets what leads on to the next page.</summary>
    public string? Next { get; set; }

    /// <summary>Gets or sets what says whether the page was the last: a truth value or a number; null where it does not.</summary>
    public string? Signal { get; set; }

    /// <summary>Gets how many bytes of the text are before the items.</summary>
    public long Start { get; private set; }

    /// <summary>Gets how many bytes of the text there are with the items.</summary>
    public long End { get; private set; }

    /// <summary>Makes the same page with other items.</summary>
    public readonly PageContent<T> With(T[] items) => this with { Items = items };

    /// <summary>Reads the list of items, on which the reader stands; null is an empty one.</summary>
    public void ReadItems(ref Utf8JsonReader reader, JsonRead<T> item)
    {
        Start = reader.TokenStartIndex;
        Items = reader.TokenType == JsonTokenType.Null ? [] : JsonReading.Items(ref reader, item);
        End = reader.BytesConsumed;
    }
}
