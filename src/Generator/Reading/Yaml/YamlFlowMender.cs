namespace Typewright.Generator.Reading.Yaml;

/// <summary>Flow collections on one line, without tabs and comments: YamlDotNet minds how far their lines are indented.</summary>
internal sealed class YamlFlowMender(YamlBuffer text)
{
    /// <summary>From the opening bracket to behind the closing one.</summary>
    public void Mend()
    {
        int depth = 0;
        bool inPlain = false;
        while (!text.AtEnd)
        {
            char c = text.Current;
            if (c is ' ' or '\t' or '\n' or '\r' || text.AtComment || (c == '#' && !inPlain))
            {
                Gap(inPlain);
            }
            else if (c is '[' or '{' or ']' or '}' or ',')
            {
                inPlain = false;
                depth += DepthOf(c);
                text.At++;
                if (depth == 0)
                {
                    return;
                }
            }
            else if (c == ':' && (!inPlain || text.IsBlankOrEnd(1) || IsIndicator(text[text.At + 1])))
            {
                inPlain = false;
                text.At++;
            }
            else if (inPlain)
            {
                text.At++;
            }
            else
            {
                inPlain = Token(c);
            }
        }
    }

    /// <returns>Whether a plain text begins.</returns>
    private static int DepthOf(char c) => c switch
    {
        '[' or '{' => 1,
        ']' or '}' => -1,
        _ => 0,
    };

    private bool Token(char c)
    {
        switch (c)
        {
            case '"' or '\'':
                YamlQuoteMender.Mend(text);
                return false;
            case '&' or '!' or '*':
                while (!text.IsBlankOrEnd(0) && !IsIndicator(text.Current))
                {
                    text.At++;
                }

                return false;
            case '-' when IsIndicator(text[text.At + 1]):
                text.Set(text.At++, YamlStandIns.For('-'));
                return true;
            default:
                text.StandInForReserved(isStart: true);
                text.At++;
                return true;
        }
    }

    // Blanks, line ends and comments: inside a plain text they fold, elsewhere they only separate.
    private void Gap(bool inPlain)
    {
        int start = text.At;
        bool hasBreak = false;
        bool hasComment = false;
        while (!text.AtEnd && (text.IsBlankOrEnd(0) || text.Current == '#'))
        {
            if (text.Current == '#')
            {
                hasComment = true;
                text.FillLine(' ');
            }
            else
            {
                hasBreak |= text.AtLineEnd;
                text.At++;
            }
        }

        bool goesOn = inPlain && !hasComment && !IsIndicator(text.Current) && !(text.Current == ':' && text.IsBlankOrEnd(1));
        if (goesOn && hasBreak)
        {
            text.Fold(start, text.At, escaped: false);
        }
        else if (!goesOn)
        {
            text.Fill(start, text.At, ' ');
        }
    }

    private static bool IsIndicator(char c) => c is '[' or ']' or '{' or '}' or ',';
}
