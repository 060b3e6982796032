using System.Text;

namespace Typewright.Generator.Naming;

/// <summary>A name as words, for prose: "ChatThreadItem" → "chat thread item".</summary>
internal static class Words
{
    public static string Of(string name)
    {
        StringBuilder text = new(name.Length + 8);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool starts = char.IsUpper(c) && i > 0 && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (c is '_' or '-' or '.' or ' ')
            {
                text.Append(' ');
                continue;
            }

            if (starts && text.Length > 0 && text[text.Length - 1] != ' ')
            {
                text.Append(' ');
            }

            bool acronym = char.IsUpper(c) && ((i + 1 < name.Length && char.IsUpper(name[i + 1])) || (i > 0 && char.IsUpper(name[i - 1]) && !starts));
            text.Append(acronym ? c : char.ToLowerInvariant(c));
        }

        return text.ToString().Trim();
    }
}
