using System;
using System.ComponentModel;
using System.IO;
using System.Text;
using System.Xml;
using Azure;
using Azure.Core;

namespace Typewright.Runtime;

/// <summary>Bodies in XML.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class XmlBody
{
    private static readonly XmlWriterSettings s_settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    /// <summary>Writes a value as XML in UTF-8, at once; later changes to the value are not sent.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="root">The name of the root element.</param>
    /// <param name="write">Writes what is in the root element.</param>
    /// <returns>The body, which can be sent again when a call is retried.</returns>
    /// <exception cref="ArgumentException">A text has a character that XML cannot hold.</exception>
    public static RequestContent Create<T>(T value, XmlName root, XmlWrite<T> write)
    {
        Guard.NotNull(value, nameof(value));
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, s_settings))
        {
            XmlWriting.Element(writer, root, value, write);
        }

        return RequestContent.Create(stream.ToArray());
    }

    /// <summary>Reads the body of a response.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="response">The response, whose body is buffered.</param>
    /// <param name="read">Reads the root element.</param>
    /// <param name="root">The name that the root element must have; null for any but that of a page of HTML.</param>
    /// <returns>The value.</returns>
    /// <exception cref="XmlException">The body is no XML, has another root, or has a document type declaration.</exception>
    /// <exception cref="InvalidOperationException">There is no body.</exception>
    public static T Read<T>(Response response, XmlRead<T> read, string? root = null)
    {
        Guard.NotNull(response, nameof(response));
        Guard.NotNull(read, nameof(read));
        return OptionalBody.IsAbsent(response)
            ? throw new MissingBodyException(response)
            : ElementReader.Read(
                new BinaryData(ResponseBody.Bytes(response)).ToStream(),
                XmlCharacters.Of(response),
                reader => read(Expected(reader, root)));
    }

    /// <summary>Reads the body of a response that may have none.</summary>
    /// <typeparam name="T">The type of the value, a class.</typeparam>
    /// <param name="response">The response, whose body is buffered.</param>
    /// <param name="read">Reads the root element.</param>
    /// <param name="root">The name that the root element must have; null for any but that of a page of HTML.</param>
    /// <returns>The value; null for 204 and 205 and for an empty body.</returns>
    /// <exception cref="XmlException">The body is no XML, has another root, or has a document type declaration.</exception>
    public static T? ReadOptional<T>(Response response, XmlRead<T> read, string? root = null)
        where T : class
    {
        Guard.NotNull(response, nameof(response));
        return OptionalBody.IsMissing(response) ? null : Read(response, read, root);
    }

    /// <summary>Checks the root element, so that a page that asks to sign in is not an object without members.</summary>
    private static ElementReader Expected(ElementReader reader, string? root)
        => IsRoot(reader.Name, root)
            ? reader
            : throw new XmlException($"Expected the element '{root ?? "of a document"}' but found '{Excerpts.Of(reader.Name, 40)}'.");

    private static bool IsRoot(string name, string? root)
        => root is null ? !name.Equals("html", StringComparison.OrdinalIgnoreCase) : name == root;
}
