using System.ComponentModel;

namespace Typewright.Runtime;

/// <summary>Reads the value of one element or attribute.</summary>
/// <typeparam name="T">What the value becomes.</typeparam>
/// <param name="reader">The reader, standing on the element or attribute; an element is taken as a whole.</param>
/// <returns>The value read.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T XmlRead<out T>(ElementReader reader);
