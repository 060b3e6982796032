using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Text;
using System.Xml;

namespace Typewright.Runtime;

/// <summary>Walks over XML element by element. Elements that nobody takes are skipped with all that is in them.</summary>
/// <remarks>
/// Names are compared without their namespaces: services change prefixes, but hardly ever use one name twice. What is marked as
/// <c>xsi:nil</c> is as if it were not there. A document type declaration is refused, nothing
/// outside of the text is ever loaded, and elements nest at most 64 levels deep.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ElementReader
{
    private const int MaxDepth = 64;
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string NamespaceDeclarations = "http://www.w3.org/2000/xmlns/";

    private static readonly XmlReaderSettings s_settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly XmlReader _reader;
    private readonly Stack<(int Depth, bool IsEmpty, StringBuilder? Text)> _entered = new();

    /// <summary>Whether the reader stands on an element that nobody has taken yet.</summary>
    private bool _isPending;

    /// <summary>The text of the element that was taken ahead.</summary>
    private string? _ahead;

    private ElementReader(XmlReader reader) => _reader = reader;

    /// <summary>Gets the name of the element or attribute, without a prefix.</summary>
    public string Name => _reader.LocalName;

    /// <summary>Gets the text that stood directly in the element which was left last.</summary>
    public string Content { get; private set; } = string.Empty;

    /// <summary>Moves to the next attribute of the element.</summary>
    /// <returns>Whether there is one; if not, the reader stands on the element again.</returns>
    public bool NextAttribute()
    {
        while (_reader.MoveToNextAttribute())
        {
            if (_reader.NamespaceURI is not (NamespaceDeclarations or SchemaInstance))
            {
                return true;
            }
        }

        _reader.MoveToElement();
        return false;
    }

    /// <summary>Goes into the element.</summary>
    /// <exception cref="XmlException">The elements nest too deeply, or the XML is malformed.</exception>
    public void Enter()
    {
        if (_entered.Count == MaxDepth)
        {
            throw new XmlException("The elements nest deeper than 64 levels.");
        }

        _isPending = false;
        _entered.Push((_reader.Depth, _reader.IsEmptyElement, null));
        _reader.Read();
    }

    /// <summary>Moves to the next element in the one that was entered; one that nobody has taken is skipped.</summary>
    /// <returns>Whether there is one; if not, the reader has left the element that was entered.</returns>
    /// <exception cref="XmlException">The XML is malformed.</exception>
    public bool NextElement()
    {
        _ahead = null;
        if (_isPending)
        {
            _isPending = false;
            _reader.Skip();
        }

        (int depth, bool isEmpty, StringBuilder? text) = _entered.Pop();
        while (!isEmpty && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
        {
            if (_reader.NodeType == XmlNodeType.Element && !IsNil())
            {
                _isPending = true;
                _entered.Push((depth, isEmpty, text));
                return true;
            }

            if (IsText())
            {
                (text ??= new StringBuilder()).Append(_reader.Value);
            }

            Advance();
        }

        if (!isEmpty)
        {
            _reader.Read();
        }

        Content = text?.ToString() ?? string.Empty;
        return false;
    }

    /// <summary>Tells whether the element has a text that is not blank. An empty element
    /// stands for a number or a date that is not there.</summary>
    /// <returns>Whether there is a text, which <see cref="Text"/> gives then.</returns>
    /// <exception cref="XmlException">The XML is malformed.</exception>
    public bool HasText()
    {
        if (_reader.NodeType == XmlNodeType.Attribute)
        {
            return !string.IsNullOrWhiteSpace(_reader.Value);
        }

        _ahead ??= Text();
        return !string.IsNullOrWhiteSpace(_ahead);
    }

    /// <summary>Takes the text of the attribute or element.</summary>
    /// <returns>The text as it is; elements inside are skipped.</returns>
    /// <exception cref="XmlException">The XML is malformed.</exception>
    public string Text()
    {
        if (_reader.NodeType == XmlNodeType.Attribute)
        {
            return _reader.Value;
        }

        if (_ahead is { } ahead)
        {
            _ahead = null;
            return ahead;
        }

        Enter();
        while (NextElement())
        {
        }

        return Content;
    }

    /// <summary>Takes the element as it is.</summary>
    /// <returns>The XML of the element with its attributes and all that is in it.</returns>
    /// <exception cref="XmlException">The XML is malformed.</exception>
    public string Xml()
    {
        _isPending = false;
        return _reader.ReadOuterXml();
    }

    /// <summary>Reads the one element that an XML text must be.</summary>
    /// <param name="text">The text.</param>
    /// <param name="encoding">Its encoding, whatever it declares; null for what it declares.</param>
    /// <param name="read">Reads the element.</param>
    /// <exception cref="XmlException">The XML is malformed, or something follows the element.</exception>
    internal static T Read<T>(Stream text, Encoding? encoding, XmlRead<T> read)
    {
        using StreamReader? characters = encoding is null ? null : new StreamReader(text, encoding);
        using XmlReader reader = characters is null ? XmlReader.Create(text, s_settings) : XmlReader.Create(characters, s_settings);
        reader.MoveToContent();
        T value = read(new ElementReader(reader));
        while (!reader.EOF)
        {
            // The rest is read too, so that a truncated body is noticed.
            reader.Read();
        }

        return value;
    }

    private bool IsNil() => _reader.GetAttribute("nil", SchemaInstance) is "true" or "1";

    private bool IsText() =>
        _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    private void Advance()
    {
        if (_reader.NodeType == XmlNodeType.Element)
        {
            _reader.Skip();
        }
        else if (!_reader.Read())
        {
            throw new XmlException("The XML ended in the middle of an element.");
        }
    }
}
