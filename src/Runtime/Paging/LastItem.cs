using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads the items of a page and remembers the cursor of the last one.</summary>
internal sealed class LastItem<T>(byte[] member, JsonRead<T> item)
{
    /// <summary>Gets the cursor of the last item that was read; null for none.</summary>
    public string? Cursor { get; private set; }

    /// <summary>Reads an item.</summary>
    public T Read(ref Utf8JsonReader reader)
    {
        Cursor = JsonReading.PeekString(reader, member);
        return item(ref reader);
    }
}
