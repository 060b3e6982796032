using System.Globalization;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads nulls among items or values whose reader may know none.</summary>
/// <remarks>One null among objects must not cost the caller the whole answer, though the document says that there is none: it is let
/// through as a null reference.</remarks>
internal struct NullItem
{
    private bool _isRefused;

    /// <summary>Reads the null that the reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="item">Reads an item; some make a value of a null.</param>
    /// <param name="place">What the exception calls the place: an index or a name.</param>
    /// <exception cref="JsonException">The items are structs, which cannot be null.</exception>
    public T Read<T>(ref Utf8JsonReader reader, JsonRead<T> item, object place)
    {
        if (_isRefused)
        {
            return default!;
        }

        try
        {
            return item(ref reader);
        }
        catch (JsonException) when (default(T) is null)
        {
            // The next one is not tried again, so that a list of nothing but nulls costs nothing.
            _isRefused = true;
            return default!;
        }
        catch (JsonException cause)
        {
            string message = string.Format(CultureInfo.InvariantCulture, "{0} It is the value at [{1}].", cause.Message, place);
            throw new JsonException(message, cause);
        }
    }
}
