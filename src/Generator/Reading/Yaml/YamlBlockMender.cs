using System;

namespace Typewright.Generator.Reading.Yaml;

/// <summary>
/// Block scalars: their leading blank lines may be longer than their indentation in real documents, and their blank
/// lines may hold tabs.
/// </summary>
internal sealed class YamlBlockMender(YamlBuffer text)
{
    /// <summary>From the indicator to the first line that does not belong to the scalar.</summary>
    /// <returns>False, and nothing done, when it is no block scalar.</returns>
    public bool Scalar(int parent)
    {
        if (Header() is not { } indicator)
        {
            return false;
        }

        int headerEnd = text.At;
        text.SkipBreak();
        int contentStart = text.At;
        int firstIndent = IndentOfFirstText(parent);
        int indent = indicator > 0 ? Math.Max(parent, 0) + indicator : firstIndent;
        if (indicator == 0)
        {
            MoveBlanks(headerEnd, text.At);
        }

        if (indent > parent)
        {
            text.At = indicator > 0 ? contentStart : text.At;
            while (!text.AtEnd && Line(indent, isText: indicator > 0))
            {
                text.SkipLine();
            }
        }

        return true;
    }

    // "|", ">", then in any order a digit and a sign, then nothing but a comment. Returns the digit, 0 without one.
    private int? Header()
    {
        int start = text.At;
        int digit = 0;
        for (text.At++; text.Current is '+' or '-' or (>= '1' and <= '9'); text.At++)
        {
            digit = text.Current is '+' or '-' ? digit : text.Current - '0';
        }

        if (text.Current == '#')
        {
            text.FillLine(' ');
        }

        text.SkipBlanks();
        if (text.AtComment || text.AtLineEnd)
        {
            text.FillLine(' ');
            return digit;
        }

        text.At = start;
        return null;
    }

    // Goes to the start of the first line with text, be it a tab; -1 when there is none.
    private int IndentOfFirstText(int parent)
    {
        while (!text.AtEnd)
        {
            int start = text.At;
            text.SkipSpaces();
            int indent = text.At - start;
            bool isText = indent > parent && text.Current == '\t';
            text.SkipBlanks();
            if (isText || !text.AtLineEnd)
            {
                text.At = start;
                return indent;
            }

            text.SkipBreak();
        }

        return -1;
    }

    // The blanks of the leading lines go behind the header, where they mean nothing; their line ends follow.
    private void MoveBlanks(int headerEnd, int textStart)
    {
        int ends = 0;
        char[] lineEnds = new char[textStart - headerEnd];
        for (int i = headerEnd; i < textStart; i++)
        {
            if (text[i] is '\n' or '\r')
            {
                lineEnds[ends++] = text[i];
            }
        }

        text.Fill(headerEnd, textStart - ends, ' ');
        for (int i = 0; i < ends; i++)
        {
            text.Set(textStart - ends + i, lineEnds[i]);
        }
    }

    /// <returns>Whether the line belongs to the scalar.</returns>
    private bool Line(int indent, bool isText)
    {
        int start = text.At;
        text.SkipSpaces();
        int spaces = text.At - start;
        text.SkipBlanks();
        if (!text.AtLineEnd)
        {
            text.At = start;
            return spaces >= indent;
        }

        if (spaces < indent)
        {
            text.Fill(start, text.At, ' ');
            return true;
        }

        // With a digit in the header, blanks behind the indentation are text even in the first lines.
        for (int i = start + indent; isText && i < text.At; i++)
        {
            text.Set(i, YamlStandIns.For(text[i]));
        }

        return true;
    }
}
