using System.ComponentModel;
using System.Text.Json;

namespace Typewright.Runtime;

/// <summary>Writes one JSON value.</summary>
/// <typeparam name="T">What is written.</typeparam>
/// <param name="writer">The writer, standing where a value may begin.</param>
/// <param name="value">The value to write.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void JsonWrite<in T>(Utf8JsonWriter writer, T value);
