using System;

namespace Typewright.Generator.Reading.Yaml;

/// <summary>A text that can be overwritten but not made longer or shorter, and a place in it.</summary>
internal sealed class YamlBuffer(string text)
{
    private readonly char[] _text = text.ToCharArray();

    public int At { get; set; }

    public bool AtEnd => At >= _text.Length;

    public char Current => AtEnd ? '\n' : _text[At];

    public bool AtLineEnd => Current is '\n' or '\r';

    /// <summary>Whether a number sign stands here that begins a comment: behind a blank or at the start of a line.</summary>
    public bool AtComment => Current == '#' && (At == 0 || this[At - 1] is ' ' or '\t' or '\n' or '\r');

    public char this[int index] => index < _text.Length ? _text[index] : '\n';

    public override string ToString() => new(_text);

    public bool Is(string word) => At + word.Length <= _text.Length && string.CompareOrdinal(text, At, word, 0, word.Length) == 0;

    public bool IsBlankOrEnd(int ahead) => this[At + ahead] is ' ' or '\t' or '\n' or '\r';

    public void SkipSpaces()
    {
        while (Current == ' ')
        {
            At++;
        }
    }

    /// <summary>Skips spaces, tabs and the other white space that is no text by itself.</summary>
    public void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\v' or '\f')
        {
            At++;
        }
    }

    /// <summary>Skips to the next blank or line end.</summary>
    public void SkipWord()
    {
        while (!IsBlankOrEnd(0))
        {
            At++;
        }
    }

    /// <summary>Skips to the start of the next line.</summary>
    public void SkipLine()
    {
        while (!AtLineEnd)
        {
            At++;
        }

        SkipBreak();
    }

    /// <summary>Skips one line end of one or two characters.</summary>
    public void SkipBreak() => At = Math.Min(_text.Length, At + (Current == '\r' && this[At + 1] == '\n' ? 2 : 1));

    public void Set(int index, char c) => _text[index] = c;

    public void Fill(int start, int end, char c)
    {
        for (int i = start; i < end; i++)
        {
            _text[i] = c;
        }
    }

    /// <summary>Overwrites the rest of the line and stops at its end.</summary>
    public void FillLine(char c)
    {
        for (; !AtLineEnd; At++)
        {
            _text[At] = c;
        }
    }

    /// <summary>
    /// Plain texts may not start with these; nothing else can be meant, so they are taken as text. Behind a blank an
    /// asterisk is text by all rules, but YamlDotNet misses the colon of a key that holds one.
    /// </summary>
    public void StandInForReserved(bool isStart)
    {
        if (isStart ? Current is '%' or '@' or '`' : Current == '*' && this[At - 1] == ' ')
        {
            _text[At] = YamlStandIns.For(Current);
        }
    }

    /// <summary>
    /// Writes what the blanks and line ends between two pieces of a text fold to: a space for one line end, line feeds
    /// for more, nothing when the line end was escaped.
    /// </summary>
    public void Fold(int start, int end, bool escaped)
    {
        int breaks = 0;
        for (int i = start; i < end; i++)
        {
            breaks += _text[i] == '\n' || (_text[i] == '\r' && this[i + 1] != '\n') ? 1 : 0;
        }

        Fill(start, end, YamlStandIns.Nothing);
        Fill(start, start + breaks - 1, YamlStandIns.LineFeed);
        if (breaks == 1 && !escaped)
        {
            _text[start] = ' ';
        }
    }
}
