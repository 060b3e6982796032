namespace Typewright.Generator.Reading.Yaml;

/// <summary>
/// Mends what real documents hold, other YAML readers accept and YamlDotNet refuses: blank lines that are longer than
/// the indentation of their block scalar, tabs, flow collections and quoted texts whose lines start too far left,
/// halves of surrogate pairs, comments right behind a token, plain texts that start with a reserved character. The
/// mended text is as long as the original and every character keeps its place, so positions stay true. Only texts that
/// were refused come here.
/// </summary>
internal sealed class YamlTolerance
{
    private const int None = -2;

    private readonly YamlBuffer _text;
    private readonly YamlFlowMender _flow;
    private readonly YamlBlockMender _block;

    // The column of a key whose value is still to come; the parent column of a plain text that may go on.
    private int _openKey = None;
    private int _openPlain = None;
    private bool _inDocument;

    private YamlTolerance(string text)
    {
        _text = new YamlBuffer(text);
        _flow = new YamlFlowMender(_text);
        _block = new YamlBlockMender(_text);
    }

    public static string Mend(string text)
    {
        YamlTolerance self = new(text);
        while (!self._text.AtEnd)
        {
            self.Line();
        }

        return self._text.ToString();
    }

    private void Line()
    {
        int start = _text.At;
        _text.SkipBlanks();
        if (_text.AtLineEnd || _text.Current == '#')
        {
            // Tabs are harmless in a line of nothing, but a comment ends a plain text.
            _text.Fill(start, _text.At, ' ');
            _openPlain = _text.AtLineEnd ? _openPlain : None;
            _text.SkipLine();
            return;
        }

        _text.At = start;
        _text.SkipSpaces();
        int column = _text.At - start;
        if (column == 0 && Marker())
        {
            return;
        }

        if (_openPlain != None && column > _openPlain)
        {
            Plain(_openPlain);
            return;
        }

        int parent = _openKey != None && column > _openKey ? _openKey : column - 1;
        _openPlain = None;
        _openKey = None;
        _inDocument = true;
        Node(start, parent);
    }

    // "---", "..." and, before a document, "%".
    private bool Marker()
    {
        bool isStart = _text.Is("---") && _text.IsBlankOrEnd(3);
        bool isEnd = _text.Is("...") && _text.IsBlankOrEnd(3);
        if (!isStart && !isEnd && (_inDocument || _text.Current != '%'))
        {
            return false;
        }

        _openKey = None;
        _openPlain = None;
        _inDocument = isStart;
        if (isStart)
        {
            int lineStart = _text.At;
            _text.At += 3;
            Node(lineStart, -1);
        }
        else
        {
            _text.SkipLine();
        }

        return true;
    }

    // What stands in the rest of a line: dashes, keys, and at last a value.
    private void Node(int lineStart, int parent)
    {
        while (true)
        {
            _text.SkipBlanks();
            int column = _text.At - lineStart;
            char c = _text.Current;
            if (_text.AtLineEnd || c == '#')
            {
                _openKey = parent;
                _text.SkipLine();
                return;
            }

            if (c is '-' or '?' or ':' && _text.IsBlankOrEnd(1))
            {
                parent = column;
                _text.At++;
            }
            else if (c is '&' or '!')
            {
                _text.SkipWord();
            }
            else if (TakeKey(c, parent))
            {
                parent = column;
            }
            else
            {
                return;
            }
        }
    }

    /// <returns>Whether a key was read, with its colon; otherwise a value was, to the end of its lines.</returns>
    private bool TakeKey(char first, int parent)
    {
        switch (first)
        {
            case '"' or '\'' or '[' or '{' when Closed(first):
                return true;
            case '"' or '\'' or '[' or '{':
                _text.SkipLine();
                return false;
            case '|' or '>' when _block.Scalar(parent):
                return false;
        }

        if (PlainKey())
        {
            return true;
        }

        Plain(parent);
        return false;
    }

    /// <returns>Whether what was read is a key; its colon is read too.</returns>
    private bool Closed(char opening)
    {
        if (opening is '"' or '\'')
        {
            YamlQuoteMender.Mend(_text);
        }
        else
        {
            _flow.Mend();
        }

        if (!_text.AtEnd && _text.Current == '#')
        {
            _text.FillLine(' ');
        }

        _text.SkipBlanks();
        if (_text.AtEnd || _text.Current != ':' || !_text.IsBlankOrEnd(1))
        {
            return false;
        }

        _text.At++;
        return true;
    }

    /// <returns>Whether a key was read, with its colon; otherwise the place is as before.</returns>
    private bool PlainKey()
    {
        int start = _text.At;
        for (; !_text.AtLineEnd && !_text.AtComment; _text.At++)
        {
            _text.StandInForReserved(isStart: _text.At == start);
            if (_text.Current == ':' && _text.IsBlankOrEnd(1))
            {
                _text.At++;
                return true;
            }
        }

        _text.At = start;
        return false;
    }

    // A line of a plain text; unless a comment ends it, the next deeper line goes on with it.
    private void Plain(int parent)
    {
        while (!_text.AtLineEnd && !_text.AtComment)
        {
            _text.At++;
        }

        _openPlain = _text.AtLineEnd ? parent : None;
        _text.SkipLine();
    }
}
