using System.ComponentModel;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Reads one JSON value.</summary>
/// <remarks>The reader stands on the first token of the value and is left on its last token.</remarks>
/// <typeparam name="T">What the value becomes.</typeparam>
/// <param name="reader">The reader, standing on the first token of the value.</param>
/// <returns>The value read.</returns>
/// <exception cref="JsonException">The JSON is malformed or of another kind than expected.</exception>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonRead<out T>(ref Utf8JsonReader reader);
