using System;
using System.Globalization;
using Typewright.Generator.Reading.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Typewright.Generator.Reading.Yaml;

/// <summary>What a YAML scalar is, by the core schema of YAML 1.2, as far as JSON has a kind for it.</summary>
internal static class YamlScalars
{
    private const string CoreTags = "tag:yaml.org,2002:";

    /// <summary>
    /// The kind of a scalar. Numbers that are written in base 8 or 16 get a decimal text; the rest stays as it is
    /// spelled.
    /// </summary>
    public static SpecKind Resolve(Scalar scalar, ref string text)
    {
        bool resolved = scalar.Style == ScalarStyle.Plain;
        if (!scalar.Tag.IsEmpty)
        {
            string tag = scalar.Tag.Value;
            resolved = tag.StartsWith(CoreTags, StringComparison.Ordinal)
                ? tag.Substring(CoreTags.Length) is "int" or "float" or "bool" or "null"
                : resolved && tag != "!";
        }

        return resolved ? Plain(ref text) : SpecKind.String;
    }

    private static SpecKind Plain(ref string text)
    {
        switch (text)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                text = "";
                return SpecKind.Null;
            case "true" or "True" or "TRUE":
                text = "true";
                return SpecKind.Boolean;
            case "false" or "False" or "FALSE":
                text = "false";
                return SpecKind.Boolean;
        }

        return IsNumber(text) || FromBase(ref text) ? SpecKind.Number : SpecKind.String;
    }

    // [-+]? ( \.digits | digits ( \. digits? )? ) ( [eE] [-+]? digits )?
    private static bool IsNumber(string text)
    {
        int at = text[0] is '-' or '+' ? 1 : 0;
        int whole = Digits(text, ref at);
        int fraction = 0;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
        }

        if (whole + fraction == 0)
        {
            return false;
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            at++;
            at += at < text.Length && text[at] is '-' or '+' ? 1 : 0;
            if (Digits(text, ref at) == 0)
            {
                return false;
            }
        }

        return at == text.Length;
    }

    private static int Digits(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at - start;
    }

    // 0x and 0o, as far as 64 bits reach.
    private static bool FromBase(ref string text)
    {
        if (text.Length < 3 || text[0] != '0' || text[1] is not ('x' or 'o'))
        {
            return false;
        }

        int bits = text[1] == 'x' ? 4 : 3;
        ulong value = 0;
        for (int i = 2; i < text.Length; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '7' => text[i] - '0',
                '8' or '9' when bits == 4 => text[i] - '0',
                >= 'a' and <= 'f' when bits == 4 => text[i] - 'a' + 10,
                >= 'A' and <= 'F' when bits == 4 => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0 || value >> (64 - bits) != 0)
            {
                return false;
            }

            value = (value << bits) | (uint)digit;
        }

        text = value.ToString(CultureInfo.InvariantCulture);
        return true;
    }
}
