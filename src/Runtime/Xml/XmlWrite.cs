using System.ComponentModel;
using System.Xml;

namespace Typewright.Runtime;

/// <summary>Writes a value into the element that the writer is in: its attributes, then what it contains.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="writer">The writer, right behind the beginning of the element.</param>
/// <param name="value">The value, which is not null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void XmlWrite<in T>(XmlWriter writer, T value);
