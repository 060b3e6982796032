using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Typewright.Generator.Reading.Nodes;

namespace Typewright.Generator.Reading.JsonPaths;

/// <summary>The functions of RFC 9535, section 2.4.</summary>
internal static class JsonPathFunctions
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMilliseconds(250);

    public static JsonPathOperand Length(JsonPathGet value) => OfNumber((current, root) => value(current, root).Length);

    public static JsonPathOperand Count(JsonPath query) => OfNumber((current, root) => query.Select(current, root).Count);

    /// <summary>The value of the only node; nothing for none or several.</summary>
    public static JsonPathOperand Value(JsonPath query) =>
        new(
            (current, root) => query.Select(current, root) is { Count: 1 } found ? JsonPathValue.Of(found[0].Node) : JsonPathValue.Nothing,
            null);

    /// <summary>Whether a pattern matches a whole text.</summary>
    public static JsonPathOperand Match(JsonPathGet value, JsonPathGet pattern) => OfPattern(value, pattern, @"\A(?:{0})\z");

    /// <summary>Whether a pattern matches a part of a text.</summary>
    public static JsonPathOperand Search(JsonPathGet value, JsonPathGet pattern) => OfPattern(value, pattern, "{0}");

    private static JsonPathOperand OfNumber(Func<SpecNode, SpecNode, int?> number) => new(
        (current, root) => number(current, root) is { } value
            ? JsonPathValue.Literal(SpecKind.Number, value.ToString(CultureInfo.InvariantCulture))
            : JsonPathValue.Nothing,
        null);

    private static JsonPathOperand OfPattern(JsonPathGet value, JsonPathGet pattern, string frame)
    {
        Dictionary<string, Regex?> compiled = new(StringComparer.Ordinal);
        return new JsonPathOperand(null, (current, root) =>
        {
            if (value(current, root).Text is not { } text || pattern(current, root).Text is not { } wanted)
            {
                return false;
            }

            if (!compiled.TryGetValue(wanted, out Regex? regex))
            {
                compiled.Add(wanted, regex = Compile(wanted, frame));
            }

            return regex is not null && IsMatch(regex, text);
        });
    }

    // RFC 9535: a pattern that is none matches nothing.
    private static Regex? Compile(string pattern, string frame)
    {
        try
        {
            return new Regex(frame.Replace("{0}", Translate(pattern)), RegexOptions.CultureInvariant, s_patience);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsMatch(Regex regex, string text)
    {
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException e)
        {
            throw new JsonPathException($"the pattern '{e.Pattern}' takes too long", 0);
        }
    }

    // The one difference between I-Regexp (RFC 9485) and .NET: a dot matches no carriage return either.
    private static string Translate(string pattern)
    {
        StringBuilder translated = new();
        bool inClass = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
            {
                translated.Append(c).Append(pattern[++i]);
                continue;
            }

            inClass = c == '[' || (inClass && c != ']');
            translated.Append(c == '.' && !inClass ? "[^\\n\\r]" : c.ToString());
        }

        return translated.ToString();
    }
}
