using System.Collections.Generic;
using System.Text;
using Typewright.Generator.Cancelling;
using Typewright.Generator.Vocabulary;

namespace Typewright.Generator.Emitting.Code;

/// <summary>
/// Writes C# into the text of a file. A piece that is interpolated begins at the depth of its place, and so do its further
/// lines. Lines end in LF on every machine. A blank line parts what stands before it from what follows, so none comes out
/// behind an opening brace or before a closing one.
/// </summary>
/// <param name="wanted">Whether the file is still wanted.</param>
/// <param name="hidden">Known names that mean something else in the namespace of the file.</param>
internal sealed class CodeWriter(StillWanted wanted, HashSet<string>? hidden = null)
{
    private readonly StringBuilder _text = new(4096);
    private ulong _namespaces;

    // Where the lines of the current piece begin, and where the current line does.
    private int _margin;
    private int _column;

    // Whether the current line has no text yet, and whether something empty was interpolated into it.
    private bool _isLineEmpty = true;
    private bool _isPlaceholder;

    private bool _isBlankDue;
    private bool _isBlockFresh = true;
    private char _last = '\n';

    /// <summary>The namespaces of the known names that were written, in the order of usings.</summary>
    public IEnumerable<string> Namespaces
    {
        get
        {
            for (int i = 0; i < KnownNamespaces.All.Count; i++)
            {
                if ((_namespaces & (1UL << i)) != 0)
                {
                    yield return KnownNamespaces.All[i];
                }
            }
        }
    }

    public void Write(CSharp code)
    {
        wanted.Ask();
        for (int i = 0; i < code.Count; i++)
        {
            switch (code[i])
            {
                case string { Length: 0 }:
                    _isPlaceholder = true;
                    break;
                case string text:
                    Text(text);
                    break;
                case KnownName name:
                    Name(name);
                    break;
                case CSharp piece:
                    Nested(piece);
                    break;
                case IEnumerable<CSharp> pieces:
                    Lines(pieces);
                    break;
            }
        }
    }

    public void EndLine()
    {
        if (!_isLineEmpty)
        {
            _text.Append('\n');
            _isBlockFresh = _last == '{';
        }
        else if (!_isPlaceholder)
        {
            _isBlankDue = true;
        }

        _isLineEmpty = true;
        _isPlaceholder = false;
        _column = _margin;
    }

    public override string ToString() => _text.ToString();

    /// <summary>The whole text under a header, made once: the text of a large client takes long to copy.</summary>
    public string Under(CodeWriter header) => _text.Insert(0, header._text.Append('\n').ToString()).ToString();

    // What something else hides is qualified; an extension method stands behind a dot, where nothing hides it.
    private void Name(KnownName name)
    {
        if (name.Namespace >= 0 && name.Reservation != Reservation.None && hidden?.Contains(name.Text) == true)
        {
            Text($"global::{KnownNamespaces.All[name.Namespace]}.{name.Text}");
            return;
        }

        Text(name.Text);
        _namespaces |= name.Namespace < 0 ? 0 : 1UL << name.Namespace;
    }

    private void Lines(IEnumerable<CSharp> pieces)
    {
        bool isFirst = true;
        int column = _column;
        foreach (CSharp piece in pieces)
        {
            if (!isFirst)
            {
                EndLine();
                _column = column;
            }

            isFirst = false;
            Nested(piece);
        }

        _isPlaceholder |= isFirst;
    }

    private void Nested(CSharp piece)
    {
        int margin = _margin;
        _margin = _column;
        _isPlaceholder |= _isLineEmpty;
        Write(piece);
        _margin = margin;
    }

    private void Text(string text)
    {
        int at = 0;
        while (at < text.Length)
        {
            if (_isLineEmpty)
            {
                while (at < text.Length && text[at] == ' ')
                {
                    _column++;
                    at++;
                }

                if (at == text.Length)
                {
                    return;
                }

                if (text[at] == '\n')
                {
                    EndLine();
                    at++;
                    continue;
                }

                BeginLine(text[at]);
            }

            int end = text.IndexOf('\n', at);
            if (end < 0)
            {
                _text.Append(text, at, text.Length - at);
                _last = text[text.Length - 1];
                return;
            }

            if (end > at)
            {
                _text.Append(text, at, end - at);
                _last = text[end - 1];
            }

            EndLine();
            at = end + 1;
        }
    }

    private void BeginLine(char first)
    {
        if (_isBlankDue && !_isBlockFresh && first != '}')
        {
            _text.Append('\n');
        }

        _isBlankDue = false;
        _isBlockFresh = false;
        _isLineEmpty = false;
        _text.Append(' ', _column);
    }
}
