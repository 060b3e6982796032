using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Xml;

namespace Typewright.Runtime;

/// <summary>Writes elements and attributes. What is null or absent is not written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlWriting
{
    private static readonly XmlReaderSettings s_fragment = new()
    {
        ConformanceLevel = ConformanceLevel.Fragment,
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null
    };

    /// <summary>Writes an attribute.</summary>
    /// <param name="writer">The writer, right behind the beginning of an element or another attribute.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The text, see <see cref="WireFormat"/>; null is not written.</param>
    /// <exception cref="ArgumentException">The text has a character that XML cannot hold.</exception>
    public static void Attribute(XmlWriter writer, XmlName name, string? value)
    {
        Guard.NotNull(writer, nameof(writer));
        if (value is not null)
        {
            writer.WriteAttributeString(name.Prefix, name.Local, name.Namespace, value);
        }
    }

    /// <summary>Writes an element with a text.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The text, see <see cref="WireFormat"/>; null is not written.</param>
    /// <exception cref="ArgumentException">The text has a character that XML cannot hold.</exception>
    public static void Element(XmlWriter writer, XmlName name, string? value) => Element(writer, name, value, Text);

    /// <summary>Writes an element.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; null and an absent collection are not written.</param>
    /// <param name="write">Writes what is in the element.</param>
    public static void Element<T>(XmlWriter writer, XmlName name, T? value, XmlWrite<T> write)
    {
        Guard.NotNull(writer, nameof(writer));
        Guard.NotNull(write, nameof(write));
        if (!Undefined.Is(value))
        {
            // Without a namespace of its own an element has the one that holds where it stands.
            writer.WriteStartElement(name.Prefix, name.Local, name.Namespace);
            write(writer, value!);
            writer.WriteEndElement();
        }
    }

    /// <summary>Writes one element an item.</summary>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name of each element.</param>
    /// <param name="values">The items; null ones are left out, as is an absent list.</param>
    /// <param name="write">Writes what is in an element.</param>
    public static void Elements<T>(XmlWriter writer, XmlName name, IEnumerable<T>? values, XmlWrite<T> write)
    {
        if (!Undefined.Is(values))
        {
            foreach (T value in values!)
            {
                Element(writer, name, value, write);
            }
        }
    }

    /// <summary>Writes one element a member of a map, under its key.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="members">The members; null values are left out, as is an absent map.</param>
    /// <param name="write">Writes what is in an element.</param>
    /// <exception cref="ArgumentException">A key is no name that an element could have.</exception>
    public static void Members<T>(XmlWriter writer, IEnumerable<KeyValuePair<string, T>>? members, XmlWrite<T> write)
    {
        if (!Undefined.Is(members))
        {
            foreach (KeyValuePair<string, T> member in members!)
            {
                Element(writer, member.Key, member.Value, write);
            }
        }
    }

    /// <summary>Writes a text into the element.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The text; null is not written.</param>
    /// <exception cref="ArgumentException">The text has a character that XML cannot hold.</exception>
    public static void Text(XmlWriter writer, string? value)
    {
        Guard.NotNull(writer, nameof(writer));
        writer.WriteString(value);
    }

    /// <summary>Writes elements as they are.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The XML of the elements, as <see cref="XmlReading.Any"/> gives it; null is not written.</param>
    /// <exception cref="XmlException">The text is no XML.</exception>
    public static void Any(XmlWriter writer, BinaryData? value)
    {
        Guard.NotNull(writer, nameof(writer));
        if (value is not null)
        {
            using StringReader text = new(value.ToString());
            using XmlReader reader = XmlReader.Create(text, s_fragment);
            writer.WriteNode(reader, defattr: false);
        }
    }
}
