using System.Text;

namespace Typewright.Generator.Reading;

/// <summary>
/// Mends what real documents hold, other YAML readers accept and YamlDotNet refuses: lines of nothing but blanks that
/// are longer than the indentation of their block scalar, and control characters. Lines keep their number and
/// characters their column, so positions stay true.
/// </summary>
internal static class YamlTolerance
{
    /// <returns>The same instance when there is nothing to mend.</returns>
    public static string Mend(string text)
    {
        StringBuilder? mended = null;
        int lineStart = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
            {
                continue;
            }

            int end = i > lineStart && text[i - 1] == '\r' ? i - 1 : i;
            MendLine(text, lineStart, end, ref mended);
            if (i < text.Length)
            {
                mended?.Append(text, end, i + 1 - end);
            }

            lineStart = i + 1;
        }

        return mended?.ToString() ?? text;
    }

    private static void MendLine(string text, int start, int end, ref StringBuilder? mended)
    {
        bool blank = end > start;
        bool control = false;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            blank &= c is ' ' or '\t';
            control |= (c < ' ' && c != '\t') || c is >= '\u007f' and <= '\u009f' and not '\u0085';
        }

        if (!blank && !control)
        {
            mended?.Append(text, start, end - start);
            return;
        }

        mended ??= new StringBuilder(text, 0, start, text.Length);
        for (int i = start; !blank && i < end; i++)
        {
            char c = text[i];
            mended.Append((c < ' ' && c != '\t') || c is >= '\u007f' and <= '\u009f' and not '\u0085' ? ' ' : c);
        }
    }
}
