using System.ComponentModel;
using Azure;

namespace Typewright.Runtime;

/// <summary>Makes a value of a successful response whose body is buffered.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="response">The response.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T ResponseRead<out T>(Response response);
